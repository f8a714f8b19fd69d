"""Clauses with 'wie' as frames."""

from speech import quotations, written


def test_a_clause_with_as_that_looks_like_a_participle_frames() -> None:
    text = "Der Kranke sei stabil, sagte ein Arzt, wie die Nachrichtenagentur berichtet."
    quotation = quotations(text)[0]
    assert written(text, quotation.speaker) == "ein Arzt"


def test_a_speaker_that_a_page_ran_into_the_word_before_is_named() -> None:
    quotation = quotations("Das Geld reicht bis Mai, wieNico Lenz am Montag mitteilte.")[0]
    assert quotation.speaker_name == "Nico Lenz"
