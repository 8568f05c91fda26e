"""What is told of an engine before it is loaded."""

from __future__ import annotations

from dataclasses import dataclass

from argmap.layout.settings import Setting


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """An engine as a person meets it in a list.

    Parameters
    ----------
    name, title, about
        What it is called in options, in menus, and one sentence.
    kind
        "own", "networkx" or "graphviz".
    module
        The module of `argmap.layout` that has it, as a function of its name.
    settings
        What it knows in `Options.engine`.
    needs
        What must be installed beside Argmap: "scipy", "graphviz" or nothing.
    slow
        From how many claims on it may take more than about half a second, so that it should run in
        a process of its own (see `argmap.layout.worker`); 0: never.
    """

    name: str
    title: str
    about: str
    kind: str
    module: str
    settings: tuple[Setting, ...] = ()
    needs: str = ""
    slow: int = 0

    @property
    def missing(self) -> str:
        """What is not installed that it needs, with the line that installs it; else nothing."""
        if not self.needs:
            return ""
        from argmap.layout.needs import missing  # noqa: PLC0415 - only some engines need it

        return missing(self.needs)

    @property
    def available(self) -> bool:
        """Whether all that it needs is there."""
        return not self.missing

    def setting(self, name: str) -> Setting | None:
        """Give the setting of this name, if it knows one."""
        return next((setting for setting in self.settings if setting.name == name), None)
