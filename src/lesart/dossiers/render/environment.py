"""The template engine: everything that comes from a source is escaped."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from lesart.dossiers.wording import count, listed, moment


@cache
def environment() -> Environment:
    """Return the environment that all templates of this room are rendered in."""
    made = Environment(
        loader=PackageLoader("lesart.dossiers.render"),
        autoescape=select_autoescape(("html.j2",), default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(moment=moment, listed=listed, squeeze=squeeze, percent=percent)
    made.globals.update(count=count)
    return made


def squeeze(text: str) -> str:
    r"""Return a text with each run of white space as one space, its edges kept.

    >>> squeeze("der \n\n Damm ")
    'der Damm '
    """
    inner = " ".join(text.split())
    if not inner:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"


def percent(share: float) -> str:
    """Return a share as whole percent.

    >>> percent(0.333)
    '33 %'
    """
    return f"{round(100 * share)} %"
