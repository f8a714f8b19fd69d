"""Six short reports as rows: two on a dam, two on a ferry, two on a zoo, one of these without a date."""

import json
from pathlib import Path

WIRE = (
    "Die Talsperre Hohenwarte hat am Dienstag erstmals seit elf Jahren Wasser abgelassen. "
    "„Wir haben die Lage im Griff“, sagte Betriebsleiterin Ines Kuhlbach. "
    "Nach ihren Angaben flossen rund 40 Kubikmeter in der Sekunde ab."
)
DESK = (
    "Die Talsperre Hohenwarte hat am Dienstag erstmals seit elf Jahren Wasser abgelassen. "
    "Betriebsleiterin Ines Kuhlbach sprach von rund 50 Kubikmetern in der Sekunde. "
    "Anwohner im Tal klagten über fehlende Warnungen."
)
FERRY = (
    "Die Fähre nach Nordholm bleibt nach einem Maschinenschaden eine Woche im Hafen. "
    "Etwa 300 Gäste sitzen auf der Insel fest, wie die Reederei mitteilte."
)
ZOO = "Im Zoo von Birkental ist ein Nashorn zur Welt gekommen. Es wiegt 52 Kilogramm und trinkt gut."

ROWS = (
    ("wire", "Anzeiger", "2024-03-05T10:00:00+01:00", "Talsperre lässt Wasser ab", WIRE + " (dpa)"),
    ("desk", "Kurier", "2024-03-05T14:30:00+01:00", "Wasser aus der Talsperre", DESK),
    ("ferry", "Inselblatt", "2024-03-06T08:00:00+01:00", "Fähre fällt aus", FERRY),
    ("late", "Bote", "2024-03-09T07:00:00+01:00", "Nordholm ohne Fähre", FERRY + " Am Montag soll sie fahren."),
    ("zoo", "Anzeiger", "2024-04-02", "Nashorn geboren", ZOO),
    ("undated", "Kurier", None, "Nashorn im Zoo", ZOO + " Am Montag darf es ins Freie."),
)


def write_rows(path: Path, rows) -> None:
    """Write rows as a file of JSON lines."""
    names = ("id", "outlet", "published", "title", "text")
    lines = (json.dumps(dict(zip(names, row, strict=True))) + "\n" for row in rows)
    path.write_text("".join(lines), "utf-8")


def write_inputs() -> list[str]:
    """Write the rows as two files in the working folder: their names are part of the articles."""
    write_rows(Path("one.jsonl"), ROWS[:3])
    write_rows(Path("two.jsonl"), ROWS[3:])
    return ["one.jsonl", "two.jsonl"]


def tables(root: Path) -> dict[str, bytes]:
    """Return all files of an archive's tables, byte by byte."""
    found = {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.glob("[!.]*/*.parquet"))}
    assert found
    return found
