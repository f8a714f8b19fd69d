"""The files in which a dossier leaves the desk: what each holds, under which media type, and how it is made."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from lesart.dossiers.render import html, json, linked, markdown, sheet, tei
from lesart.dossiers.render.environment import Language
from lesart.dossiers.render.rows import COLUMNS, Row, rows
from lesart.errors import MissingExtraError
from lesart.records import Dossier

Make = Callable[[Dossier, Language], str | bytes]


@dataclass(frozen=True, slots=True)
class File:
    """A file as which a dossier leaves, by the end of its name."""

    media: str
    make: Make


def _plainly(render: Callable[[Dossier], str]) -> Make:
    return lambda dossier, _: render(dossier)


def _csv(table: str, dossier: Dossier, _: Language) -> str:
    return sheet.render(COLUMNS[table], rows(dossier, table))


def _parquet(table: str, dossier: Dossier, _: Language) -> bytes:
    return parquet(COLUMNS[table], list(rows(dossier, table)))


def parquet(columns: tuple[str, ...], rows_: list[Row]) -> bytes:
    """Return a table as Parquet; raise `MissingExtraError` where the part that writes it is not installed."""
    try:
        import pyarrow as pa  # type: ignore[import-untyped, unused-ignore]  # noqa: PLC0415
        import pyarrow.parquet as pq  # type: ignore[import-untyped, unused-ignore]  # noqa: PLC0415
    except ModuleNotFoundError:
        raise MissingExtraError("Parquet", "cluster") from None
    made = pa.table({name: [row[at] for row in rows_] for at, name in enumerate(columns)})
    out = pa.BufferOutputStream()
    pq.write_table(made, out)
    return bytes(out.getvalue())


FILES: Final[dict[str, File]] = {
    "html": File("text/html; charset=utf-8", html.render),
    "md": File("text/markdown; charset=utf-8", _plainly(markdown.render)),
    "json": File("application/json", _plainly(json.render)),
    "tei.xml": File("application/tei+xml; charset=utf-8", _plainly(tei.render)),
    "annotations.jsonld": File("application/ld+json", _plainly(linked.annotations)),
    "schema.jsonld": File("application/ld+json", _plainly(linked.schema_org)),
    "prov.json": File("application/json", _plainly(linked.prov)),
    **{f"{table}.csv": File("text/csv; charset=utf-8", partial(_csv, table)) for table in COLUMNS},
    **{f"{table}.parquet": File("application/vnd.apache.parquet", partial(_parquet, table)) for table in COLUMNS},
}
"""By the end of the file's name, as in 'dossier.tei.xml'."""
