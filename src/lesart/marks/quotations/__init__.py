"""Analysis → quotations: who says what, in which words, by which mouths.

Where a rule has its place:

- which words show that something is reported: `marks.signs`; the clauses of a sentence: `marks.clauses`, `marks.kinds`
- which words make a cue, and what may follow it: `cues`, with the tables in `german` that end in `of_saying`
- frames with a verb, and the message before or behind them: `frames.framed`, `.behind`, `.before`, `.messages`
- frames that are a phrase: `frames.according`, `.sources`; that are a clause with 'wie' or a word such as 'wonach':
  `.as_clauses`, `.pointing`; what all of these frame: `.hosts`
- what is reported without a frame: `unframed`; words between marks: `quoted_words`; whom they quote: `within`
- who speaks and to whom: `phrases` (noun phrases), `subjects`, `roles`, `addressees`
- who handed it on: `mouths`; what the speaker is called: `naming`
- what is one quotation, and what stands inside which: `wholes`, `nesting`

`assembly` holds the order, `patterns` the name of every pattern with an example.
"""

from collections.abc import Sequence

from lesart.marks.analysis import Analysis
from lesart.marks.explained import Explained, marks_of
from lesart.marks.quotations.assembly import assemble
from lesart.marks.quotations.patterns import PATTERNS
from lesart.records import Mention, Quotation

__all__ = ["PATTERNS", "explain_quotations", "find_quotations"]


def find_quotations(analysis: Analysis, mentions: Sequence[Mention]) -> tuple[Quotation, ...]:
    """Return the quotations of an article in the order of the text; `mentions` give the speakers their names."""
    return marks_of(explain_quotations(analysis, mentions))


def explain_quotations(analysis: Analysis, mentions: Sequence[Mention]) -> tuple[Explained[Quotation], ...]:
    """Return the quotations, each with the name of the pattern that made it."""
    return tuple(Explained(found.quotation, found.pattern) for found in assemble(analysis, mentions))
