"""The kind that a line shows by itself, whatever stands around it."""

from collections.abc import Callable
from typing import Final

from lesart.articles.bylines import read_byline
from lesart.articles.credits import is_coded, line_credit
from lesart.articles.days import is_day_line
from lesart.articles.furniture import is_correction, is_furniture
from lesart.articles.lines import Line
from lesart.articles.pictures import is_labelled_caption, is_photo_credit
from lesart.articles.tags import read_tags
from lesart.german.furniture_openings import LONGEST
from lesart.records import PartKind

_BY_ITSELF: Final[tuple[tuple[PartKind, Callable[[Line], object]], ...]] = (
    ("correction", is_correction),
    ("caption", is_labelled_caption),
    ("credit", lambda line: is_coded(line.form)),
    ("photo-credit", is_photo_credit),
    ("tag", lambda line: read_tags(line.form)),
    ("date", lambda line: is_day_line(line.form)),
    ("boilerplate", is_furniture),
    ("byline", lambda line: read_byline(line.form)),
    ("credit", lambda line: line_credit(line.form)),
)


def kind_by_itself(line: Line) -> PartKind | None:
    """Return the kind that a line shows without its surroundings, or None; most long lines are paragraphs."""
    if len(line.form) > LONGEST:
        return "correction" if is_correction(line) else None
    return next((kind for kind, holds in _BY_ITSELF if holds(line)), None)
