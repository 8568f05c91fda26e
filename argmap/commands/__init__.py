"""All that a person can do, as one record an action.

Menus, toolbar, context menu, key sheet and tooltips are made from the records and from nothing
else. Nothing here knows Qt: a command speaks to the window through `context.View`.
"""
