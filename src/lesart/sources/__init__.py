"""Whatever is published → pages: files, folders, feeds, archives, wire formats, the web."""

from lesart.sources.reading import named_files, read_pages
from lesart.sources.subscriptions import entries, feed_addresses
from lesart.sources.web import Web

__all__ = ["Web", "entries", "feed_addresses", "named_files", "open_web", "read_pages"]


def open_web(*, follow: bool = False, save: str | None = None, private: bool = False) -> Web:
    """Return how addresses are to be read: whether what feeds link to is fetched too, where to keep what is fetched.

    With `private` addresses inside one's own network are reached too. Raises `OutputError` where `save` cannot be
    written.
    """
    from pathlib import Path  # noqa: PLC0415 - only for those who fetch

    from lesart.sources.evidence import Evidence  # noqa: PLC0415
    from lesart.sources.network import open_fetch  # noqa: PLC0415
    from lesart.sources.web import Fetcher  # noqa: PLC0415

    evidence = Evidence(Path(save)) if save else None
    return Web(lambda: Fetcher(open_fetch(private=private), evidence=evidence), follow=follow)
