"""The function of each line of a plain text, by its place, length, punctuation and repetition."""

from itertools import groupby
from typing import Final

from lesart.articles.credits import closing_credit
from lesart.articles.days import is_dated
from lesart.articles.furniture import heads_links, repeated
from lesart.articles.heads import Kinds, mark_head
from lesart.articles.kinds import kind_by_itself
from lesart.articles.lines import Line
from lesart.articles.pictures import mark_captions
from lesart.german.appeals import ADDRESSES
from lesart.records import PartKind

_TITLE_LONGEST: Final = 200
_SENTENCE_WORDS: Final = 5
_NOTE_LONGEST: Final = 200  # characters; what follows the credit and is longer is a report again
_HEAD_BELOW: Final = 5  # lines after a standfirst among which the day may still stand
_QUESTIONS: Final = 4  # in an interview, short questions are text and no subheads


def kinds_of(lines: tuple[Line, ...], *, titled: bool) -> tuple[PartKind, ...]:
    """Return the kind of each line; `titled` says that the headline came apart and is no line of the text."""
    kinds: Kinds = [kind_by_itself(line) for line in lines]
    _mark_pictures(lines, kinds)
    _mark_repeats(lines, kinds)
    _mark_boxes(lines, kinds)
    first, last = _body_bounds(lines, kinds)
    mark_head(lines, kinds, first, titled=titled)
    _mark_middle(lines, kinds, first, last)
    return tuple(kind or "boilerplate" for kind in kinds)


def _mark_pictures(lines: tuple[Line, ...], kinds: Kinds) -> None:
    credits_at = frozenset(index for index, kind in enumerate(kinds) if kind == "photo-credit")
    for index in mark_captions(lines, credits_at):
        if kinds[index] is None:
            kinds[index] = "caption"


def _mark_repeats(lines: tuple[Line, ...], kinds: Kinds) -> None:
    again = repeated(lines)
    for index, line in enumerate(lines):
        if kinds[index] is None and line.folded in again and not line.is_prose:
            kinds[index] = "boilerplate"


def _mark_boxes(lines: tuple[Line, ...], kinds: Kinds) -> None:
    """Mark the short lines of a block of which at least half is furniture, where empty lines set blocks apart."""
    if sum(line.empty_before > 0 for line in lines) * 3 < len(lines):
        return
    for _, members in groupby(range(len(lines)), key=_block_numbers(lines).__getitem__):
        block = list(members)
        furniture = sum(kinds[index] == "boilerplate" for index in block)
        if furniture > 1 and furniture * 2 >= len(block):
            for index in block:
                if kinds[index] is None and len(lines[index].form) <= _NOTE_LONGEST:
                    kinds[index] = "boilerplate"


def _block_numbers(lines: tuple[Line, ...]) -> list[int]:
    """Return for each line the number of its block; empty lines part blocks."""
    numbers: list[int] = []
    for line in lines:
        numbers.append((numbers[-1] if numbers else 0) + (line.empty_before > 0))
    return numbers


def _body_bounds(lines: tuple[Line, ...], kinds: Kinds) -> tuple[int, int]:
    """Return the first and the last line of the body, by index; without any prose the body is all that is left."""
    prose = [index for index, line in enumerate(lines) if kinds[index] is None and _is_prose(line)]
    if not prose:
        rest = [index for index, kind in enumerate(kinds) if kind is None]
        prose = rest[1:] or rest or [len(lines)]
    last = prose[-1]
    for index in range(last + 1, len(lines)):
        if kinds[index] is None and _goes_on(lines[last], lines[index]):
            last = index
        elif kinds[index] not in {"caption", "photo-credit"}:
            break
    return prose[0], _before_notes(lines, kinds, prose, last)


def _before_notes(lines: tuple[Line, ...], kinds: Kinds, prose: list[int], last: int) -> int:
    """Return the last line of the body, before short notes to the reader that follow the closing credit."""
    credit = next((index for index in range(last - 1, prose[0], -1) if kinds[index] == "credit"), None)
    if credit is None or any(len(lines[index].form) > _NOTE_LONGEST for index in prose if index > credit):
        return last
    earlier = [index for index in prose if index < credit]
    return earlier[-1] if len(earlier) * 2 > len(prose) else last


def _is_prose(line: Line) -> bool:
    """Whether a line is running text, by itself or before the credit that signs it off ('… hielt. mit dpa, AFP')."""
    if line.is_prose:
        return True
    credit = closing_credit(line.form)
    return bool(credit and credit.agencies) and len(line.words) > _SENTENCE_WORDS


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a line after the last full stop is still the body: a sentence, or an item of a list that was led to."""
    return _closes_body(line) or (line.is_listed and (before.is_listed or before.form.endswith(":")))


def _closes_body(line: Line) -> bool:
    """Whether a line after the last full stop still belongs to the body: a question, a call, what leads to a list."""
    if len(line.words) > _SENTENCE_WORDS:
        return line.ends_sentence or line.form.endswith((":", "…"))
    told = line.form.endswith(".") and line.ends_sentence and len(line.words) > 1
    return told and not any(
        word.lower() in ADDRESSES for word in line.words
    )  # 'Es regnet weiter.', not 'Hier bestellen.'


def _mark_middle(lines: tuple[Line, ...], kinds: Kinds, first: int, last: int) -> None:
    """Mark the lines between the first and the last of the body: text, subheads, links to other reports."""
    questions = sum(kinds[index] is None and _asks(lines[index]) for index in range(first, min(last + 1, len(lines))))
    under_links = False
    for index in range(first, min(last + 1, len(lines))):
        line, kind = lines[index], kinds[index]
        under_links = under_links or heads_links(line)
        if kind is not None:
            continue
        told = _is_prose(line) or line.is_listed or line.form.endswith(":") or len(line.form) > _TITLE_LONGEST
        if index < first + _HEAD_BELOW and is_dated(line.form) and not told:
            kinds[index] = "date"
        elif index == last or told or (_asks(line) and questions >= _QUESTIONS):
            kinds[index], under_links = "paragraph", False
        elif under_links and _another_short(lines, kinds, index):
            kinds[index] = "boilerplate"
        else:
            kinds[index], under_links = "subhead", False


def _asks(line: Line) -> bool:
    return line.form.endswith("?") and not line.is_prose


def _another_short(lines: tuple[Line, ...], kinds: Kinds, index: int) -> bool:
    """Whether the next line left is short too: a list of titles, not the subhead of what follows."""
    following = next((i for i in range(index + 1, len(lines)) if kinds[i] is None), None)
    return following is not None and not lines[following].is_prose
