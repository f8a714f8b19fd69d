"""A dossier as a TEI critical apparatus: each report a witness, each difference an entry with its readings."""

import re
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from lesart.dossiers.view import View
from lesart.dossiers.witnesses import Witness
from lesart.records import Dossier, Reading, Statement

_FORBIDDEN: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(dossier: Dossier) -> str:
    """Return the differences of a dossier as TEI XML."""
    view = View(dossier)
    title = _escaped(dossier.story.title or "Dossier")
    entries = "\n".join(_entry(view, s) for s in dossier.statements if len({m.article for m in s.members}) > 1)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc><titleStmt><title>{title}</title></titleStmt>
<publicationStmt><p>Erstellt mit lesart.</p></publicationStmt>
<sourceDesc><listWit>
{chr(10).join(_witness(witness) for witness in view.witnesses.values())}
</listWit></sourceDesc></fileDesc>
<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc>
</teiHeader>
<text xml:lang="de"><body><listApp>
{entries}
</listApp></body></text>
</TEI>
"""


def _escaped(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))


def _attribute(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", text))


def _witness(witness: Witness) -> str:
    source = f" <ref>{_escaped(witness.article.url)}</ref>" if witness.article.url else ""
    when = f" <date>{_escaped(witness.article.published)}</date>" if witness.article.published else ""
    return f'<witness xml:id="{witness.siglum}">{_escaped(witness.name)}{when}{source}</witness>'


def _entry(view: View, statement: Statement) -> str:
    lines = [f'<app xml:id={_attribute("s-" + statement.id)} type="{statement.verdict}">']
    for index, place in enumerate(statement.members):
        tag = "lem" if index == statement.lead else "rdg"
        witness = view.witnesses[place.article]
        own = sorted((r for r in statement.readings if r.member == index), key=lambda r: (r.start, r.end))
        text = _marked(witness, place.start, place.end, own)
        lines.append(f'<{tag} wit="#{witness.siglum}">{text}</{tag}>')
    # A lemma comes first in an entry; the reports' order holds among the readings.
    lines[1:] = sorted(lines[1:], key=lambda line: not line.startswith("<lem"))
    return "\n".join([*lines, "</app>"])


def _marked(witness: Witness, start: int, end: int, readings: list[Reading]) -> str:
    """Return a stretch of a report with its readings as segments; of overlapping ones the first."""
    text, at, parts = witness.article.text, start, []
    for reading in readings:
        if at <= reading.start < reading.end <= end:
            parts.append(_escaped(text[at : reading.start]))
            parts.append(f'<seg type="{reading.kind}">{_escaped(text[reading.start : reading.end])}</seg>')
            at = reading.end
    return "".join([*parts, _escaped(text[at:end])])
