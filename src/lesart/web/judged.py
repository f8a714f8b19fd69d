"""What readers said of the findings of a dossier, found again by the characters of the texts."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

from markupsafe import Markup

from lesart.dossiers.cited import Cited
from lesart.dossiers.entries import StatementView
from lesart.dossiers.refused import Finding, finding_of, refused_statements, without, without_marks
from lesart.dossiers.render.environment import Language
from lesart.records import Dossier, Statement
from lesart.store import Feedback
from lesart.web.desk import Desk
from lesart.web.language import environment
from lesart.web.links import query


@dataclass(frozen=True, slots=True)
class Refused:
    """A finding other than a statement that was called wrong: its words, and where to say otherwise."""

    words: str
    said: Feedback
    address: str


@dataclass(frozen=True)
class Judged:
    """A dossier with readers' words on it, in a reader's language."""

    dossier: Dossier
    said: tuple[Feedback, ...]
    language: Language

    @cached_property
    def tag(self) -> str:
        """A short name for all that was said, for caches."""
        return sha256(repr([(f.id, f.verdict, f.note) for f in self.said]).encode()).hexdigest()[:16]

    @cached_property
    def wrong(self) -> frozenset[Finding]:
        """The findings that a reader called wrong."""
        return wrong(self.said)

    @cached_property
    def refused(self) -> frozenset[str]:
        """The statements that a reader called wrong."""
        return refused_statements(self.dossier, self.wrong)

    @cached_property
    def standing(self) -> Dossier:
        """The dossier without what was called wrong; its statements are all there, for the list of those."""
        return without_marks(self.dossier, self.wrong)

    @cached_property
    def clean(self) -> Dossier:
        """The dossier without anything that was called wrong, as it leaves the desk."""
        return without(self.dossier, self.wrong)

    @property
    def elsewhere(self) -> tuple[Refused, ...]:
        """The findings other than statements that were called wrong."""
        by_digest = {article.sha256: article for article in self.dossier.articles}
        found = []
        for said in self.said:
            if said.verdict == "wrong" and not said.finding.startswith("statement:"):
                article = by_digest[said.sha256]
                words = " ".join(article.text[said.start : said.end].split())
                found.append(
                    Refused(words, said, self._form(article.id, said.start, said.end, said.finding, "#falsch"))
                )
        return tuple(found)

    @cached_property
    def _digests(self) -> dict[str, str]:
        return {article.id: article.sha256 for article in self.dossier.articles}

    @cached_property
    def _by_place(self) -> dict[Finding, Feedback]:
        return {(f.sha256, f.start, f.end, f.finding): f for f in self.said}

    @cached_property
    def _macros(self) -> Any:  # noqa: ANN401 - a template's module has what the template defines
        return environment(self.language).get_template("story/judging.html.j2").make_module()

    def on(self, statement: Statement) -> Feedback | None:
        """Return what was said of a statement, by the characters of any of its members."""
        places = ((self._digests[m.article], m.start, m.end, finding_of(statement)) for m in statement.members)
        return next((self._by_place[place] for place in places if place in self._by_place), None)

    def judge(self, statement: StatementView) -> Markup:
        """Return the link under a statement, with what was said of it."""
        link: Markup = self._macros.link(self.address(statement), self.on(statement.record))
        return link

    def address(self, statement: StatementView) -> str:
        """Return the address of the form for a statement."""
        record = statement.record
        place = record.members[record.lead]
        return self._form(place.article, place.start, place.end, finding_of(record), f"#{statement.anchor}")

    def flag(self, finding: str, cited: Cited) -> Markup:
        """Return the small link behind another finding, with what was said of it; nothing without characters."""
        if cited.span is None:
            return Markup()
        article, span = cited.witness.article, cited.span
        said = self._by_place.get((article.sha256, span.start, span.end, finding))
        address = self._form(article.id, span.start, span.end, finding, f"#{cited.anchor}")
        link: Markup = self._macros.flag(address, said, cited.text)
        return link

    def _form(self, article: str, start: int, end: int, finding: str, anchor: str) -> str:
        return query(
            "/feedback/new",
            text=self._digests[article],
            article=article,
            start=start,
            end=end,
            finding=finding,
            to=f"/stories/{self.dossier.story.id}{anchor}",
        )


def wrong(said: Iterable[Feedback]) -> frozenset[Finding]:
    """Return the findings that were called wrong."""
    return frozenset((f.sha256, f.start, f.end, f.finding) for f in said if f.verdict == "wrong")


def judged(desk: Desk, dossier: Dossier, language: Language) -> Judged:
    """Return a dossier with what readers said of it."""
    return Judged(dossier, desk.store.feedback({article.sha256 for article in dossier.articles}), language)
