"""What a desk does to an agency text: a generator of edited copies that knows which words it took from where.

Sentences are cut, moved and set between sentences of the desk's own; in those kept, words are swapped, put in, left out
and moved to the end, verbs of saying and tenses change, quotation marks are turned and spelling made Swiss.
"""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

_PAIRS = """
    sagte/erklärte sagte/betonte teilte/gab mitteilte/bekanntgab Menschen/Personen Polizei/Beamten rund/etwa etwa/rund
    mehrere/einige jedoch/allerdings allerdings/jedoch auch/ebenfalls nun/jetzt derzeit/momentan bereits/schon
    wurde/ist wurden/sind ist/sei sind/seien hat/habe haben/hätten war/ist waren/sind will/wolle soll/solle kann/könne
    müssen/müssten werden/würden wird/werde ging/gehe gab/gibt zunächst/vorerst zudem/außerdem außerdem/zudem
    aufgrund/wegen wegen/aufgrund Angaben/Informationen laut/nach erneut/wieder Kinder/Buben Sonnabend/Samstag
    Januar/Jänner Krankenhaus/Spital großen/riesigen kleine/winzige deutsche/hiesige Behörden/Ämter Maßnahmen/Schritte
    """
SWAPS = dict(pair.split("/") for pair in _PAIRS.split())
PUT_IN = ("demnach", "nach eigenen Angaben", "am Dienstag", "inzwischen", "offenbar", "wie berichtet", "unter anderem")
_OTHERS = "Anlage Bezirk Dienst Ebene Folge Grund Hinweis Kreis Lage Muster erst fast gern kaum stets trotz"
_SPARED = "sehr auch noch bereits nun aber jedoch dabei etwa rund zudem inzwischen derzeit"
OTHERS = tuple(_OTHERS.split())
LEFT_OUT = frozenset(_SPARED.split())
_SENTENCE = re.compile(r"\S[^.!?\n]*(?:[.!?](?!\s)[^.!?\n]*)*[.!?]?")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Copy:
    """An edited copy: both texts, and for each side the stretches that belong together and those not to be judged."""

    source: str
    text: str
    taken: tuple[tuple[int, int], ...]
    copied: tuple[tuple[int, int], ...]
    open_source: tuple[tuple[int, int], ...]
    open_text: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Manner:
    """How hard the desk's hand is: shares of sentences and of words, 0 to 1."""

    cut: float = 0.4
    moved: float = 0.15
    own: float = 0.3
    swapped: float = 0.35  # of the words that have another word
    put_in: float = 0.3  # of the sentences
    left_out: float = 0.4  # of the words that can be spared
    other: float = 0.04  # of all words that become quite another
    swiss: bool = False


def edited(source: str, own: Sequence[str], manner: Manner, chance: random.Random) -> Copy:
    """Return a copy of `source` as a desk would make it, with sentences of its own from `own`."""
    sentences = [(m.start(), m.end()) for m in _SENTENCE.finditer(source) if len(_WORD.findall(m.group())) > 2]
    kept = [span for span in sentences if chance.random() >= manner.cut]
    for place in range(len(kept) - 1):
        if chance.random() < manner.moved:
            kept[place], kept[place + 1] = kept[place + 1], kept[place]
    text, blocks, before = "", [], -1
    for span in kept:
        if own and chance.random() < manner.own:
            text += chance.choice(own) + " "
            before = -1
        line, common = _rewritten(source[slice(*span)], manner, chance)
        place = (len(text), len(text) + len(line))
        if before == span[0]:
            blocks[-1].append((span, place, common))
        else:
            blocks.append([(span, place, common)])
        follower = [start for start, _ in sentences if start >= span[1]]
        before = follower[0] if follower else -1
        text += line + " "
    return _judged(source, text, blocks)


def _judged(source, text, blocks) -> Copy:
    """Return the copy; blocks with fewer than eight words in common are not judged."""
    long = [block for block in blocks if sum(common for _, _, common in block) >= 8]
    short = [block for block in blocks if block not in long]
    sides = [[tuple(each[side] for block in group for each in block) for side in (0, 1)] for group in (long, short)]
    return Copy(source, text, sides[0][0], sides[0][1], sides[1][0], sides[1][1])


def _rewritten(sentence: str, manner: Manner, chance: random.Random) -> tuple[str, int]:
    """Return a sentence as the desk has it, and how many of its words are still the source's."""
    words, common = [], 0
    for word in sentence.split(" "):
        bare = word.strip(',.;:„“”"»«()')
        if bare in SWAPS and chance.random() < manner.swapped:
            words.append(word.replace(bare, SWAPS[bare]))
        elif chance.random() < manner.other:
            words.append(chance.choice(OTHERS))
        elif bare.lower() in LEFT_OUT and chance.random() < manner.left_out:
            continue
        else:
            words.append(word)
            common += len(_WORD.findall(word))
    if len(words) > 4 and chance.random() < manner.put_in:
        words.insert(chance.randrange(2, len(words) - 1), chance.choice(PUT_IN))
    line = " ".join(words)
    if manner.swiss:
        line = line.replace("ß", "ss").translate(str.maketrans({"„": "«", "“": "»", '"': "«"}))
    return line, common


def word_spans(text: str) -> list[tuple[int, int]]:
    """Return the words of a text as spans."""
    return [match.span() for match in _WORD.finditer(text)]


def judged(text: str, gold, open_, found) -> tuple[int, int, int]:
    """Return hits, words found and words wanted on one side; words inside `open_` stretches do not count."""
    words = [word for word in word_spans(text) if not _inside(word, open_)]
    wanted = {word for word in words if _inside(word, gold)}
    claimed = {word for word in words if _inside(word, found)}
    return len(wanted & claimed), len(claimed), len(wanted)


def _inside(word, spans) -> bool:
    return any(start <= word[0] and word[1] <= end for start, end in spans)
