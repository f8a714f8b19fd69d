"""All findings on a story put together as one record."""

from collections.abc import Sequence

from lesart.records import Accounts, Article, Dossier, Marks, Passage, Rejected, Stemma, Story


def compose(
    story: Story,
    reports: Sequence[tuple[Article, Marks]],
    collated: tuple[tuple[Passage, ...], Stemma],
    accounts: Accounts,
    *,
    rejected: Sequence[Rejected] = (),
) -> Dossier:
    """Return the dossier of a story, its reports from the earliest to the latest (undated ones last)."""
    ordered = sorted(reports, key=lambda report: (report[0].published or "9999", report[0].id))
    passages, stemma = collated
    return Dossier(
        story=story,
        articles=tuple(article for article, _ in ordered),
        marks=tuple(marks for _, marks in ordered),
        statements=accounts.statements,
        quotations=accounts.quotations,
        timeline=accounts.timeline,
        labels=accounts.labels,
        stemma=stemma,
        headline_mismatches=accounts.headline_mismatches,
        summary=accounts.summary,
        passages=passages,
        rejected=tuple(rejected),
        silences=accounts.silences,
        histories=accounts.histories,
    )
