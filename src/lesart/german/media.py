"""Nouns for those who print, broadcast or hand on what others say; in the dative they are told, not telling."""

from typing import Final

MEDIA: Final = frozenset(
    """
    agentur blatt boulevardblatt fachblatt fachzeitschrift fernsehen fernsehsender funk interview journal
    journalist journalisten kanal lokalzeitung magazin medien mediengruppe medium nachrichtenagentur nachrichtenmagazin
    nachrichtensender netzwerk newsletter onlineportal portal presse presse-agentur presseagentur radio
    radiosender redaktion redaktionsnetzwerk reporter reportern rundfunk sender sonntagszeitung tageblatt tageszeitung
    verlagsgruppe wirtschaftszeitung wochenblatt wochenzeitung zeitschrift zeitung zeitungen
    """.split()
)
