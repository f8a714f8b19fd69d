"""Titles and openings of articles that tell of many events at once, and so would glue stories together."""

import re
from typing import Final

TITLES: Final = re.compile(
    r"""
    \bwichtigsten?\b.{0,40}\b(?:nachrichten|meldungen|themen|news|ereignisse)\b
    | \b(?:nachrichten|meldungen|news|themen)\b.{0,20}\b(?:kompakt|am\ (?:morgen|mittag|abend)|des\ tages|der\ woche)\b
    | \b(?:übersicht|überblick)\b.{0,12}\b(?:für\ eilige|des\ tages|am\ morgen|am\ abend|der\ woche)\b
    | \b(?:morgen|mittags|abend|nacht|wochen)(?:lage|briefing|überblick|rückblick|vorschau)\b
    | \bdas\ (?:war|ist|wird|bringt)\ (?:heute\ |am\ \w{2,12}tag\ |gestern\ )?(?:wichtig|der\ tag)\b
    | \bwas\ (?:heute|am\ \w{2,12}tag|gestern)\ (?:wichtig|passiert)\b
    | \b(?:live|news|corona|wahl)[-\ ]?(?:blog|ticker)\b | \bticker\b | \bminutenprotokoll\b
    | \b(?:presseschau|presseschauen|newsletter|nachrichtenblock|kurz\ notiert|kurz\ gemeldet|tagesschau\ in\ 100)\b
    | ^(?:unsere\ )?quellen(?:verzeichnis)?$ | \bleserbriefe?\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""'Newsblog: …', 'Nachrichten am Morgen – die Übersicht für Eilige', 'Neues Gesetz, volle Bäder – das war wichtig'."""

OPENINGS: Final = re.compile(
    r"^(?:außerdem|ausserdem|weitere themen|die themen(?: heute)?|lesen sie heute)\b ?:", re.IGNORECASE
)
"""'Außerdem: Streit um die Brücke + Wer den Titel holt'."""

HEADS: Final = re.compile(r"\s\+{1,3}\s")
"""What parts the heads of several reports: 'Streit um die Brücke + Kliniken suchen Ärzte + Wer den Titel holt'."""

ENTRIES: Final = re.compile(r"(?<![\d.:])\d{1,2}[.:]\d\d Uhr ?[:–+|-]\s")
"""What begins an entry of a ticker: '15.30 Uhr: Die Brücke ist wieder frei.'"""
