"""Which roles belong to which message: a score for every pair of spans, and the quotations that follow from it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, cast

import numpy as np

from lesart.models.reading import ROLES, Found, Numbers, Role, Said
from lesart.text.tokens import Token

LINKED: Final = 0.5  # chance from which on a role belongs to a message
_JOINED: Final = frozenset({"direct", "indirect", "partial"})  # kinds of which a frame may stand between two pieces
Range = tuple[int, int]


def distances(message: Range, role: Range, messages: Sequence[Range]) -> list[float]:
    """Return how the words of a role lie to those of a message, in six numbers.

    They are: before it, behind it, inside (0 or 1), log of the words between, how many messages stand between, and 1.
    """
    before, behind = role[1] <= message[0], role[0] >= message[1]
    low, high = (role[1], message[0]) if before else (message[1], role[0])
    gap = max(high - low, 0) if before or behind else 0
    between = sum(low <= start and end <= high for start, end in messages) if before or behind else 0
    return [float(before), float(behind), float(not before and not behind), float(np.log1p(gap)), float(between), 1.0]


@dataclass(frozen=True, slots=True)
class Linker:
    """The words of a passage with their places in the space of links, and the linker's weights.

    `role` and `message` have a row a word; `ties` (roles, space) and `apart` (roles, 6) a row for each of `ROLES`.
    """

    words: Sequence[Token]
    role: Numbers
    message: Numbers
    ties: Numbers
    apart: Numbers

    def range(self, found: Found) -> Range:
        """Return the range of words that a span covers."""
        inside = [i for i, word in enumerate(self.words) if found.start <= word.start and word.end <= found.end]
        return inside[0], inside[-1] + 1

    def chances(self, role: Found, messages: Sequence[Found]) -> Numbers:
        """Return for each message the chance that the role belongs to it."""
        rank = ROLES.index(cast("Role", role.layer))
        own = self.range(role)
        ranges = [self.range(message) for message in messages]
        met = self.role[slice(*own)].mean(axis=0) * self.ties[rank]
        meant = np.array([float(met @ self.message[slice(*each)].mean(axis=0)) for each in ranges])
        placed = np.array([distances(each, own, ranges) for each in ranges]) @ self.apart[rank]
        result: Numbers = 1 / (1 + np.exp(-(meant + placed)))
        return result


def quotations(
    messages: Sequence[Found], roles: Sequence[Found], linker: Linker
) -> tuple[tuple[Said, ...], tuple[Found, ...]]:
    """Return the quotations that messages make with the roles that belong to them, and the roles that have no message.

    Neighbouring messages of one kind with the same cue between them are pieces of one quotation.
    """
    if not messages:
        return (), tuple(roles)
    chances = np.array([linker.chances(role, messages) for role in roles]).reshape(len(roles), len(messages))
    groups: list[list[int]] = []
    for number in range(len(messages)):
        if groups and _pieces(messages, roles, chances, number):
            groups[-1].append(number)
        else:
            groups.append([number])
    said = tuple(_said([messages[i] for i in group], roles, chances[:, group].max(axis=1)) for group in groups)
    loose = tuple(role for role, row in zip(roles, chances, strict=True) if row.max() < LINKED)
    return said, loose


def _pieces(messages: Sequence[Found], roles: Sequence[Found], chances: Numbers, number: int) -> bool:
    """Return whether a message goes on with what the one before it says."""
    first, second = messages[number - 1], messages[number]
    return first.kind == second.kind in _JOINED and any(
        role.layer == "cue" and first.end <= role.start and role.end <= second.start and row.min() >= LINKED
        for role, row in zip(roles, chances[:, number - 1 : number + 1], strict=True)
    )


def _said(pieces: Sequence[Found], roles: Sequence[Found], chances: Numbers) -> Said:
    own = [(role, float(chance)) for role, chance in zip(roles, chances, strict=True) if chance >= LINKED]
    own.sort(key=lambda pair: (ROLES.index(cast("Role", pair[0].layer)), -pair[1]))
    return Said(tuple(pieces), tuple(role for role, _ in own), tuple(chance for _, chance in own))
