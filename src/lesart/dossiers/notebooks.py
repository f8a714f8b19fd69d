"""A dossier as notebooks show it: its page in a frame of its own, so that neither's style reaches the other."""

from html import escape

from lesart.records import Dossier

HEIGHT = 720  # pixels of the frame; what is longer scrolls


def in_frame(dossier: Dossier) -> str:
    """Return the dossier's page in a frame that runs no script."""
    from lesart.dossiers.render import html  # noqa: PLC0415 - templates are loaded by those only who look

    page = escape(html.render(dossier), quote=True)
    title = escape(dossier.story.title or "Dossier", quote=True)
    return f'<iframe sandbox title="{title}" width="100%" height="{HEIGHT}" srcdoc="{page}" style="border:0"></iframe>'
