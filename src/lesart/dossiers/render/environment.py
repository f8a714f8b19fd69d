"""The template engine in each language: everything that comes from a source is escaped."""

from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from typing import Any, Final, Literal

from jinja2 import BaseLoader, Environment, PackageLoader, StrictUndefined, select_autoescape

from lesart.dossiers import english, wording
from lesart.dossiers.reasons import reason_in
from lesart.dossiers.refusals import german_refusal
from lesart.dossiers.wording import count

Language = Literal["de", "en"]
LANGUAGES: Final[tuple[Language, ...]] = ("de", "en")


@cache
def environment(language: Language = "de") -> Environment:
    """Return the environment that all templates of this room are rendered in."""
    return templates(PackageLoader("lesart.dossiers.render"), language, catalogue("lesart.dossiers.render", language))


def templates(loader: BaseLoader, language: Language, translations: NullTranslations) -> Environment:
    """Return an environment with the words of a language: its catalogue, its dates, its enumerations."""
    made = Environment(
        loader=loader,
        autoescape=select_autoescape(("html.j2",), default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    extended: Any = made  # the extension adds its methods when it is loaded
    extended.install_gettext_translations(translations, newstyle=True)
    words = english if language == "en" else wording
    made.filters.update(moment=words.moment, hour=words.hour, brief=words.brief)
    made.filters.update(listed=words.listed, percent=words.percent, squeeze=squeeze)
    made.filters["reason"] = reason_in(translations)
    made.filters["refusal"] = german_refusal if language == "de" else str
    made.filters["translated"] = translations.gettext
    made.globals.update(count=count, language=language)
    return made


def catalogue(package: str, language: Language) -> NullTranslations:
    """Return the catalogue of a package: templates are written in German, so that German needs none."""
    if language == "de":
        return NullTranslations()
    with (files(package) / "locale" / f"{language}.mo").open("rb") as compiled:
        return GNUTranslations(compiled)


def squeeze(text: str) -> str:
    r"""Return a text with each run of white space as one space, its edges kept.

    >>> squeeze("der \n\n Damm ")
    'der Damm '
    """
    inner = " ".join(text.split())
    if not inner:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"
