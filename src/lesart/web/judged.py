"""What readers said of the findings of a dossier, found again by the characters of the texts."""

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from markupsafe import Markup

from lesart.dossiers.render.environment import Language
from lesart.dossiers.view import StatementView
from lesart.records import Dossier, Statement
from lesart.store import Feedback
from lesart.web.desk import Desk
from lesart.web.language import environment
from lesart.web.links import query


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
    def refused(self) -> frozenset[str]:
        """The statements that a reader called wrong."""
        return frozenset(s.id for s in self.dossier.statements if (f := self.on(s)) and f.verdict == "wrong")

    @cached_property
    def _digests(self) -> dict[str, str]:
        return {article.id: article.sha256 for article in self.dossier.articles}

    @cached_property
    def _by_place(self) -> dict[tuple[str, int, int, str], Feedback]:
        return {(f.sha256, f.start, f.end, f.finding): f for f in self.said}

    def on(self, statement: Statement) -> Feedback | None:
        """Return what was said of a statement, by the characters of any of its members."""
        places = ((self._digests[m.article], m.start, m.end, finding(statement)) for m in statement.members)
        return next((self._by_place[place] for place in places if place in self._by_place), None)

    def judge(self, statement: StatementView) -> Markup:
        """Return the link under a statement, with what was said of it."""
        macros = environment(self.language).get_template("story/judging.html.j2").make_module()
        link: Markup = macros.link(self.address(statement), self.on(statement.record))  # type: ignore[attr-defined]
        return link

    def address(self, statement: StatementView) -> str:
        """Return the address of the form for a statement."""
        record = statement.record
        place = record.members[record.lead]
        return query(
            "/feedback/new",
            text=self._digests[place.article],
            article=place.article,
            start=place.start,
            end=place.end,
            finding=finding(record),
            to=f"/stories/{self.dossier.story.id}#{statement.anchor}",
        )


def finding(statement: Statement) -> str:
    """Return under which name feedback on a statement is kept: another verdict on the same words is another finding."""
    return f"statement:{statement.verdict}"


def judged(desk: Desk, dossier: Dossier, language: Language) -> Judged:
    """Return a dossier with what readers said of it."""
    return Judged(dossier, desk.store.feedback({article.sha256 for article in dossier.articles}), language)
