"""What was found out about a word is remembered, as far as there is room."""

from collections.abc import Callable
from itertools import islice
from typing import Final, TypeVar

_AT_ONCE: Final = 8  # the share forgotten at once: the less it is, the longer stays what comes again and again

Key = TypeVar("Key")
Value = TypeVar("Value")


class Memory(dict[Key, Value]):
    """The values of a function by its argument: found when first asked for, the oldest eighth forgotten when too many.

    Like `functools.lru_cache`, but an entry costs no object that the collector of garbage walks over (with a hundred
    thousand words in each of several memories that took a fifth of all time), and a look-up no call.

    >>> lengths = Memory(len, most=2)
    >>> lengths["Damm"], lengths["Deich"], sorted(lengths)
    (4, 5, ['Damm', 'Deich'])
    >>> lengths["Wehr"], sorted(lengths)
    (4, ['Deich', 'Wehr'])
    """

    __slots__ = ("_find", "_most")

    def __init__(self, find: Callable[[Key], Value], most: int) -> None:
        super().__init__()
        self._find, self._most = find, most

    def __missing__(self, key: Key) -> Value:
        """Return the value of a new argument, which is remembered."""
        value = self._find(key)
        if len(self) >= self._most:
            for old in list(islice(self, 1 + self._most // _AT_ONCE)):
                del self[old]
        self[key] = value
        return value
