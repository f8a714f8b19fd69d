"""What each report of a dossier is called: a letter as in a critical edition, and a name that readers know it by."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import urlsplit

from lesart.dossiers.wording import listed, moment
from lesart.german.agencies import BY_NAME
from lesart.records import Article, Dossier

UNKNOWN: Final = "Bericht"
"""What a report is called that names no outlet."""
_AGENCIES: Final = frozenset(agency.casefold() for agency in BY_NAME)
_NUMBER: Final = re.compile(r"^\d{1,6}[-_ ]*(?=\D|[0-9a-f]{8,}$)")
_DIGEST: Final = re.compile(r"[0-9a-f]{8,}|\d+")


@dataclass(frozen=True, slots=True)
class Witness:
    """One report as the dossier speaks of it."""

    article: Article
    siglum: str
    name: str

    @property
    def known(self) -> bool:
        """Whether anything says which outlet the report is from."""
        return self.name != UNKNOWN

    @property
    def called(self) -> str:
        """The report's letter and name in a line."""
        return f"{self.siglum} {self.name}" if self.known else f"{self.name} {self.siglum}"

    @property
    def when(self) -> str:
        """When the report appeared, in words."""
        return moment(self.article.published)

    @property
    def credit(self) -> str | None:
        """The agencies that the report is credited to, in words."""
        return listed(self.article.agencies) if self.article.agencies else None

    @property
    def headline(self) -> str | None:
        """The report's title."""
        return self.article.title


def witnesses(dossier: Dossier) -> dict[str, Witness]:
    """Return the witnesses of a dossier by article id, in the dossier's order."""
    return {
        article.id: Witness(article, siglum(number), name(article)) for number, article in enumerate(dossier.articles)
    }


def siglum(number: int) -> str:
    """Return the letter of the report with a number, counted from 0.

    >>> siglum(0), siglum(25), siglum(26)
    ('A', 'Z', 'AA')
    """
    rest, letter = divmod(number, 26)
    return (siglum(rest - 1) if rest else "") + chr(ord("A") + letter)


def name(article: Article) -> str:
    """Return the outlet of an article, or what stands nearest to one: the host, the wire, the file."""
    if article.outlet:
        return article.outlet
    host = urlsplit(article.url or "").hostname
    if host:
        return host.removeprefix("www.")
    wire = "/".join(article.dateline.agencies) if article.dateline else ""
    return _as_written(_file_name(article.source), article.text) or wire or UNKNOWN


def _file_name(source: str) -> str:
    """Return what a file's name says of its outlet: without number and ending, and nothing where it is a digest.

    >>> _file_name("reports/03-alpenkurier.txt"), _file_name("in/002_57ba06d548828de3.txt")
    ('alpenkurier', '')
    """
    stem = _NUMBER.sub("", PurePosixPath(source.replace("\\", "/")).stem)
    return "" if _DIGEST.fullmatch(stem) else stem


def _as_written(stem: str, text: str) -> str:
    """Return a file's name as the text writes it; with a capital where it does not, unless it is an agency's.

    >>> _as_written("alpenkurier", "Foto: Alpenkurier/Moser"), _as_written("dpa", ""), _as_written("seeblatt", "")
    ('Alpenkurier', 'dpa', 'Seeblatt')
    """
    if not stem or stem.casefold() in _AGENCIES:
        return stem
    found = re.search(rf"(?<!\w){re.escape(stem)}(?!\w)", text, re.IGNORECASE)
    return found[0] if found and found[0] != found[0].lower() else stem[0].upper() + stem[1:]
