"""Words that stand in any report whatever it is about, so that sharing them says nothing."""

from typing import Final

LIGHT: Final = frozenset(
    """
    sein haben werden können müssen sollen wollen dürfen mögen lassen machen geben kommen gehen stehen bleiben
    sagen erklären mitteilen berichten heissen sprechen nennen gelten liegen finden
    neu gross weit gut viel ganz weiter zudem auch nun noch schon immer mehr erst bereits wieder dabei damit
    dann dort hier so sehr etwa rund zunächst ebenfalls jedoch allerdings dagegen demnach unterdessen inzwischen
    andere anderer anderen anderes anderem jahr tag uhr zeit ende angabe mensch person
    """.split()
)
