"""Addresses: of the desk's own pages, and out to the web where a source has one."""

from urllib.parse import quote, urlencode, urlsplit


def query(path: str, **parameters: object) -> str:
    """Return the address of a page with parameters; those without a value are left out.

    >>> query("/search", q="Deich & Flut", page=None)
    '/search?q=Deich+%26+Flut'
    """
    given = [(name, str(value)) for name, value in parameters.items() if value not in (None, "")]
    return f"{path}?{urlencode(given)}" if given else path


def outward(address: str | None) -> str | None:
    """Return an address of a source that may be a link: http and https only.

    >>> outward("https://zeitung.example/a"), outward("javascript:alert(1)")
    ('https://zeitung.example/a', None)
    """
    try:
        parts = urlsplit(address or "")
    except ValueError:
        return None
    return address if parts.scheme in {"http", "https"} and parts.hostname else None


def name_page(field: str, name: str) -> str:
    """Return the address of the page on a person, a place or a body.

    >>> name_page("person", "Ida Moor/Lenz")
    '/names/person/Ida%20Moor%2FLenz'
    """
    return f"/names/{field}/{quote(name, safe='')}"


def inward(path: str) -> str:
    """Return a path on this desk to go on to; the front page where it leads anywhere else.

    >>> inward("/stories/a?x=1"), inward("//evil.example"), inward("https://evil.example")
    ('/stories/a?x=1', '/', '/')
    """
    fine = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if fine else "/"
