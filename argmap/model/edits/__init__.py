"""All that a person does to a map, each as a function from the map to one step.

None of them alters the map: the step's changes do, when they are applied. An edit that cannot be
made raises `EditError`.
"""

from argmap.model.edits.add import (
    add_argument,
    add_co_premise,
    add_free_claim,
    add_objection,
    add_reason,
    add_sibling,
    contradict,
    link,
    undercut,
)
from argmap.model.edits.beside import copy_beside, move_beside, stance_beside
from argmap.model.edits.cite import (
    add_source,
    cite,
    cite_new,
    describe_citation,
    describe_source,
    remove_source,
    uncite,
)
from argmap.model.edits.copies import copy_at, copy_under
from argmap.model.edits.delete import delete_branch, delete_claim
from argmap.model.edits.describe import (
    describe_argument,
    describe_map,
    pin,
    retitle,
    reword,
    set_asserted,
    set_confidence,
    set_implicit,
    set_note,
    set_tags,
    tag,
    unpin,
    untag,
)
from argmap.model.edits.describe_all import (
    set_all_asserted,
    set_all_confidence,
    set_all_implicit,
    tag_all,
    untag_all,
)
from argmap.model.edits.fold import fold, fold_all, fold_level, reveal
from argmap.model.edits.paste import duplicate, extract, extract_only, paste
from argmap.model.edits.reach import branch
from argmap.model.edits.relate import (
    add_related,
    join_claims,
    move_claim,
    set_relation,
)
from argmap.model.edits.replace import replace_words
from argmap.model.edits.structure import (
    demote,
    detach,
    insert_between,
    join,
    promote,
    reorder,
    retarget,
    set_stance,
    split_off,
    toggle_stance,
)
from argmap.model.relation import Relation

__all__ = [
    "Relation",
    "add_argument",
    "add_co_premise",
    "add_free_claim",
    "add_objection",
    "add_reason",
    "add_related",
    "add_sibling",
    "add_source",
    "branch",
    "cite",
    "cite_new",
    "contradict",
    "copy_at",
    "copy_beside",
    "copy_under",
    "delete_branch",
    "delete_claim",
    "demote",
    "describe_argument",
    "describe_citation",
    "describe_map",
    "describe_source",
    "detach",
    "duplicate",
    "extract",
    "extract_only",
    "fold",
    "fold_all",
    "fold_level",
    "insert_between",
    "join",
    "join_claims",
    "link",
    "move_beside",
    "move_claim",
    "paste",
    "pin",
    "promote",
    "remove_source",
    "reorder",
    "replace_words",
    "retarget",
    "retitle",
    "reveal",
    "reword",
    "set_all_asserted",
    "set_all_confidence",
    "set_all_implicit",
    "set_asserted",
    "set_confidence",
    "set_implicit",
    "set_note",
    "set_relation",
    "set_stance",
    "set_tags",
    "split_off",
    "stance_beside",
    "tag",
    "tag_all",
    "toggle_stance",
    "uncite",
    "undercut",
    "unpin",
    "untag",
    "untag_all",
]
