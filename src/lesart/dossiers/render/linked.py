"""A dossier as linked data: W3C Web Annotations, schema.org, PROV."""

import json
from typing import Any, Final
from urllib.parse import quote

from lesart.dossiers.witnesses import name
from lesart.records import Article, Dossier, Place

_OWN: Final = "urn:lesart:"
_WEB: Final = ("https://", "http://")


def address(article: Article) -> str:
    """Return what names an article: its address where it has one, else a name of our own."""
    return article.url if article.url and article.url.startswith(_WEB) else named("article", article.id)


def named(kind: str, key: str) -> str:
    """Return a name of our own for a thing.

    >>> named("agency", "dpa/AFX")
    'urn:lesart:agency:dpa%2FAFX'
    """
    return f"{_OWN}{kind}:{quote(key, safe='')}"


def annotations(dossier: Dossier) -> str:
    """Return the statements of a dossier as an annotation page (W3C Web Annotation Data Model)."""
    articles = {article.id: article for article in dossier.articles}
    items = [
        {
            "id": named("statement", statement.id),
            "type": "Annotation",
            "motivation": "classifying",
            "body": [
                {"type": "TextualBody", "purpose": "classifying", "value": statement.verdict},
                *(
                    {"type": "TextualBody", "purpose": "commenting", "language": "de", "value": reason}
                    for reason in statement.reasons
                ),
            ],
            "target": [_target(articles[place.article], place.start, place.end) for place in statement.members],
        }
        for statement in dossier.statements
    ]
    page = {"@context": "http://www.w3.org/ns/anno.jsonld", "id": named("story", dossier.story.id)}
    return _text({**page, "type": "AnnotationPage", "items": items})


def _target(article: Article, start: int, end: int) -> dict[str, Any]:
    return {
        "source": address(article),
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {"type": "TextQuoteSelector", "exact": article.text[start:end]},
        ],
    }


def schema_org(dossier: Dossier) -> str:
    """Return a dossier as a schema.org collection: its articles, and the quotations in them with their speakers."""
    marks = {marks.article: marks for marks in dossier.marks}
    parts = []
    for article in dossier.articles:
        said = [
            {
                "@type": "Quotation",
                "text": Place(article.id, q.start, q.end, article.text).text,
                **({"spokenByCharacter": {"@type": "Thing", "name": q.speaker_name}} if q.speaker_name else {}),
            }
            for q in marks[article.id].quotations
        ]
        parts.append({**_news_article(article), "hasPart": said})
    about = {"@type": "Event", "name": dossier.story.title, "startDate": dossier.story.day}
    head = {"@context": "https://schema.org", "@type": "Collection", "identifier": dossier.story.id}
    return _text({**head, "name": dossier.story.title, "about": about, "hasPart": parts})


def _news_article(article: Article) -> dict[str, Any]:
    known = {
        "headline": article.title,
        "datePublished": article.published,
        "dateModified": article.modified,
        "inLanguage": article.variety or article.language,
        "url": article.url if article.url and article.url.startswith(_WEB) else None,
        "author": [{"@type": "Person", "name": author} for author in article.authors] or None,
    }
    head = {"@type": "NewsArticle", "@id": address(article), "identifier": article.id}
    publisher = {"@type": "Organization", "name": name(article)}
    return {**head, "publisher": publisher, **{key: value for key, value in known.items() if value}}


def prov(dossier: Dossier) -> str:
    """Return who has it from whom as PROV-JSON: reports and sources are entities, shared wording a derivation."""
    names = {article.id: named("article", article.id) for article in dossier.articles}
    names |= {node.id: named(node.kind, node.id) for node in dossier.stemma.nodes if node.id not in names}
    entities = {
        names[node.id]: {"prov:label": node.name, "prov:type": f"lesart:{node.kind}"} for node in dossier.stemma.nodes
    }
    for article in dossier.articles:
        entities[names[article.id]] = {
            "prov:label": name(article),
            "prov:type": "lesart:article",
            "lesart:sha256": article.sha256,
            **({"prov:generatedAtTime": article.published} if article.published else {}),
        }
    derived = {
        f"_:d{number}": {
            "prov:generatedEntity": names[edge.to],
            "prov:usedEntity": names[edge.origin],
            "lesart:share": round(edge.share, 4),
            "lesart:evidence": edge.evidence,
        }
        for number, edge in enumerate(dossier.stemma.edges, start=1)
    }
    prefix = {"lesart": _OWN, "urn": "urn:"}
    return _text({"prefix": prefix, "entity": entities, "wasDerivedFrom": derived})


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
