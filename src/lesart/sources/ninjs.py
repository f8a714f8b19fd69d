"""ninjs 1.x and 2.x, IPTC's news in JSON → pages."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from lesart.records import Page, Rejected
from lesart.sources.fragments import with_content
from lesart.sources.states import edition, last_word, refusal

_BODIES: Final = ("body_xhtml", "body_html", "body_text")
_ROLES: Final = ("html", "xhtml", "main", "text", "plain")


def ninjs_page(item: Mapping[str, Any], source: str, place: str | None = None) -> Page | Rejected:
    """Return the page of a ninjs item, version 1 or 2, or why it has none."""
    signals = tuple(map(last_word, _values(item, "signal", "signals")))
    note = _string(item.get("ednote"))
    reason = refusal(last_word(item.get("pubstatus")), signals, note)
    content = _body(item)
    if reason or not content:
        return Rejected(reason or "has no text", source, place)
    page = Page(
        source,
        "",
        id=_string(item.get("uri") or item.get("guid")),
        url=_string(item.get("url")),
        outlet=_string(item.get("infosources") or item.get("provider") or item.get("copyrightholder")),
        title=_string(item.get("headline") or item.get("title") or _of_role(item.get("headlines"), ("main",))),
        published=_string(item.get("firstcreated") or item.get("contentcreated") or item.get("versioncreated")),
        modified=_string(item.get("contentmodified") or item.get("versioncreated")),
        authors=tuple(filter(None, (_string(item.get("byline") or item.get("by")),))),
        language=(_string(item.get("language")) or "")[:2] or None,
        credits=_credits(item),
        place=_string(item.get("located")),
        tags=_tags(item),
        edition=edition(
            item.get("version"), signals, _string(item.get("embargoed")), note, _replaced(item.get("associations"))
        ),
    )
    return replace(with_content(page, content))


def _credits(item: Mapping[str, Any]) -> tuple[str, ...]:
    """Return who is named as the text's source: infosource(s), credit line, copyright holder."""
    named = [_string(value) for key in ("infosource", "infosources") for value in _listed(item.get(key))]
    named += [_string(item.get(key)) for key in ("creditline", "copyrightholder")]
    return tuple(dict.fromkeys(name for name in named if name))


def _tags(item: Mapping[str, Any]) -> tuple[str, ...]:
    named = [_string(value) for key in ("subject", "subjects", "keywords") for value in _listed(item.get(key))]
    return tuple(dict.fromkeys(name for name in named if name))[:30]


def _replaced(associations: Any) -> str | None:  # noqa: ANN401 - JSON
    """Return the id of the item that an item replaces, where an association says so."""
    listed = associations.items() if isinstance(associations, dict) else enumerate(_listed(associations))
    for name, each in listed:
        told = last_word(each.get("role") or each.get("name") or name) if isinstance(each, dict) else ""
        if told in {"previousversion", "replaces", "isreplacementof"}:
            return _string(each.get("uri"))
    return None


def _body(item: Mapping[str, Any]) -> str | None:
    """Return the text: of ninjs 2 the body of the role that is read best, of ninjs 1 'body_html' and its like."""
    if isinstance(item.get("bodies"), list):
        return _of_role(item["bodies"], _ROLES)
    named = (*(item.get(key) for key in _BODIES), *(v for k, v in sorted(item.items()) if k.startswith("body_")))
    return next(filter(None, map(_string, named)), None)


def _of_role(listed: Any, roles: tuple[str, ...]) -> str | None:  # noqa: ANN401 - JSON
    """Return the value of the first entry with one of the roles, in their order; else of the first."""
    found = [(str(e.get("role") or e.get("name") or ""), _string(e.get("value"))) for e in _listed(listed) if _is(e)]
    filled = [(role.lower(), value) for role, value in found if value]
    ordered = (value for wanted in roles for role, value in filled if role == wanted)
    return next(ordered, filled[0][1] if filled else None)


def _values(item: Mapping[str, Any], *keys: str) -> list[str]:
    """Return what the entries under some keys are called: plain strings, or objects with a code or name."""
    found = []
    for value in (value for key in keys for value in _listed(item.get(key))):
        named = (value.get("code") or value.get("uri") or value.get("name")) if isinstance(value, dict) else value
        found.append(str(named or ""))
    return found


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - JSON
    return value if isinstance(value, list) else [] if value is None else [value]


def _is(value: Any) -> bool:  # noqa: ANN401 - JSON
    return isinstance(value, dict)


def _string(value: Any) -> str | None:  # noqa: ANN401 - JSON
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name")
    return str(value).strip() or None if isinstance(value, str | int | float) and not isinstance(value, bool) else None
