"""What surrounds a block of a page, by tags and by the names that page makers give to elements."""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Final


class Within:
    """What an element can stand in, as bits; several hold at once, and an enum's operators are forty times slower."""

    NAVIGATION: Final = 1 << 0  # menus, trails, page footers
    ASIDE: Final = 1 << 1  # boxes beside the report, teasers, related reports
    FORM: Final = 1 << 2  # subscribe, search, comment
    COMMENTS: Final = 1 << 3
    ADVERT: Final = 1 << 4
    SHARING: Final = 1 << 5
    CAPTION: Final = 1 << 6
    CREDIT: Final = 1 << 7
    BYLINE: Final = 1 << 8
    DATE: Final = 1 << 9
    KICKER: Final = 1 << 10
    STANDFIRST: Final = 1 << 11
    BODY: Final = 1 << 12
    TAGS: Final = 1 << 13
    EMBED: Final = 1 << 14
    HEADER: Final = 1 << 15
    ARTICLE: Final = 1 << 16
    TABLE: Final = 1 << 17
    LIST: Final = 1 << 18
    QUOTE: Final = 1 << 19
    PAYWALL: Final = 1 << 20
    TITLE: Final = 1 << 21
    AUTHOR_BOX: Final = 1 << 22
    FIGURE: Final = 1 << 23
    UNSEEN: Final = 1 << 24  # for screen readers only


NOWHERE: Final = 0

TAGS: Final[Mapping[str, int]] = {
    "nav": Within.NAVIGATION,
    "menu": Within.NAVIGATION,
    "footer": Within.NAVIGATION,
    "aside": Within.ASIDE,
    "form": Within.FORM,
    "fieldset": Within.FORM,
    "button": Within.FORM,
    "figure": Within.FIGURE,
    "figcaption": Within.CAPTION,
    "blockquote": Within.QUOTE,
    "article": Within.ARTICLE,
    "header": Within.HEADER,
    "table": Within.TABLE,
    "ul": Within.LIST,
    "ol": Within.LIST,
    "dl": Within.LIST,
    "time": Within.DATE,
}

_NAMES: Final[Mapping[int, str]] = {
    Within.NAVIGATION: """
        nav navi navigation navbar menu submenu mainmenu breadcrumb breadcrumbs footer sitemap toolbar topbar
        pagination pager paginator paging toc inhaltsverzeichnis masthead colophon impressum skiplink skip-link
        skip-links page-footer table-of-contents jump-to jumpmarks sprungmarken burger flyout offcanvas
        """,
    Within.ASIDE: """
        sidebar side-bar aside related teaser teasers teaserlist recommend recommended recommendation
        recommendations recommender empfehlung empfehlungen more-on more-articles more-stories more-from
        more-news read-more readmore read-also read-next weitere mehr-zu mehr-zum similar popular most-read
        mostread meistgelesen meist-gelesen trending promo outbrain taboola plista widget widgets infobox
        info-box box-info linkbox link-box link-list linklist dossier spotlight carousel slider swiper
        marginalspalte randspalte see-also seealso upnext up-next next-article post-nav post-navigation
        entry-nav prev-next factbox fact-box latest recent-posts jp-relatedposts rightcol right-column
        sidecolumn themenbox verwandt verwandte zumthema zum-thema
        """,
    Within.FORM: """
        newsletter subscribe subscription login signup sign-up signin sign-in search searchform suche suchbox
        register registration form umfrage poll quiz voting rating ratings contact-form wpcf7
        """,
    Within.COMMENTS: """
        comment comments commentlist kommentar kommentare discussion disqus leserbrief leserbriefe
        leserkommentare respond reply trackback pingback pings userpost foren
        """,
    Within.ADVERT: """
        ad ads advert adverts advertise advertisement advertising anzeige anzeigen werbung sponsor sponsored
        sponsoring banner affiliate advertorial shopping product-box productbox adlabel adslot adsense dfp
        commercial
        """,
    Within.SHARING: """
        share shares sharing sharebar share-bar social socialmedia teilen bookmark bookmarks merkliste facebook
        twitter whatsapp addtoany shariff sharedaddy sharethis follow-us followus socials
        """,
    Within.CAPTION: """
        caption captions bildunterschrift bildtext image-text image-description image-desc image-info imagetext
        legend legende bildlegende photo-text picture-text wp-caption gallery-caption
        media-info media-text media-caption infotext
        """,
    Within.CREDIT: """
        copyright credit credits bildquelle bildnachweis image-source photographer fotograf bildrechte
        attribution urheber img-source quellenangabe photocredit
        """,
    Within.BYLINE: """
        byline bylines author authors autor autoren autorin autorenzeile verfasser creator writer reporter vcard
        """,
    Within.DATE: """
        date datum pubdate published publishdate publish-date timestamp datetime modified updated entry-date
        postdate post-date article-date lastupdate dateline
        """,
    Within.KICKER: """
        kicker overline topline top-line dachzeile spitzmarke roofline roof-line eyebrow pretitle pre-title
        supertitle super-title suptitle overtitle over-title catchline catch-line title-label headline-label
        vignette toptitle
        """,
    Within.STANDFIRST: """
        lead standfirst vorspann intro introduction introtext abstract subline subhead subheadline sub-headline
        excerpt summary dek deck preamble anreisser anriss subtitle untertitel unterzeile lede leadtext
        lead-text teasertext article-description sapo shorttext
        """,
    Within.BODY: """
        article-body articlebody article-content articlecontent article-text articletext article-main
        post-content postcontent post-body post-text entry-content entrycontent story-body story-content
        story-text content-body contentbody artikel-text artikeltext artikel-inhalt artikelinhalt artikel-body
        richtext rich-text copy paragraph paragraphs paragraf main-content maincontent news-text newstext
        detail-text page-content name-body post-content text-body textbody body-text bodytext body-copy
        fliesstext article-copy article-paragraph articlebodytext
        """,
    Within.TAGS: """
        tag tags taglist tag-list keyword keywords topic topics themen schlagwort schlagworte stichwort
        stichworte category categories kategorie kategorien rubrik posted-in cat-links
        """,
    Within.EMBED: """
        embed embedded embeds tweet instagram youtube video videos podcast audio player gallery galerie
        slideshow bildstrecke external-content externalcontent optin opt-in oembed consent-placeholder
        """,
    Within.HEADER: """
        article-head article-header articlehead articleheader entry-header post-header story-head story-header
        header hgroup page-header page-head head
        """,
    Within.PAYWALL: """
        paywall piano abobox abo-box abo-hinweis registerwall regwall plusbox purchase offer offers metered
        """,
    Within.TITLE: """
        headline headlines title titles titletext title-text ueberschrift überschrift entry-title heading
        posttitle article-title
        """,
    Within.AUTHOR_BOX: """
        author-box authorbox author-bio authorbio author-info authorinfo author-card author-description
        author-profile about-author about-the-author autor-box autorenbox autoren-box autoreninfo autor-info
        autorenprofil
        """,
    Within.UNSEEN: "visually-hidden visuallyhidden sr-only sronly screen-reader screenreader hidden-visually",
}
_MEANINGS: Final = {
    form: sum(kind for kind, forms in _NAMES.items() if form in forms.split())
    for block in _NAMES.values()
    for form in block.split()
}
_WORD: Final = re.compile(r"[A-ZÄÖÜ]?[a-zäöüß]+|[A-ZÄÖÜ]+(?![a-zäöüß])")


def meaning(name: str) -> int:
    """Return what the class, id and itemprop of an element say that it is, as bits of `Within`.

    >>> meaning("js-x article__body") == Within.BODY
    True
    """
    found = NOWHERE
    for token in name.split():
        found |= _meaning(token)
    return found


@lru_cache(maxsize=65536)
def _meaning(token: str) -> int:
    """Return what one name says: its words, and each two neighbouring ones ('articleBody', 'article-body__text')."""
    words = [word.lower() for word in _WORD.findall(token[:100])]
    found = NOWHERE
    for word in words:
        found |= _MEANINGS.get(word, NOWHERE)
    for first, second in pairwise(words):
        found |= _MEANINGS.get(f"{first}-{second}", NOWHERE)
    return found
