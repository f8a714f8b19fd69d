"""Quotations without a frame: Konjunktiv that goes on, hearsay with 'soll', verbs that report by themselves."""

from dataclasses import replace
from typing import Final

from lesart.german.verbs_of_saying import REPORTING_PREPOSITIONS
from lesart.marks.clauses import Clauses, Segment, lead
from lesart.marks.quotations.cues import Cue, cue_in
from lesart.marks.quotations.drafts import Draft, Frame, draft
from lesart.marks.quotations.roles import Roles, roles
from lesart.marks.quotations.subjects import subject
from lesart.records import QuotationType, Span

_NO_SPEAKER: Final = Frame((), (), Roles())
_HEARSAY: Final = frozenset({"soll", "sollen"})
_UNREAL: Final = frozenset({"als", "damit", "auf", "wie"})  # 'als sei nichts gewesen', 'auf dass er komme'
_GIVING_REASONS: Final = frozenset({"weil", "da"})
_FOR_PLURAL: Final = frozenset({"sollten", "wollten"})
_CLAIMING: Final = frozenset({"will", "wollen"})


def free(clauses: Clauses, *, after_speech: bool) -> Draft | None:
    """Return the whole sentence as free indirect speech where its main verb is in the Konjunktiv without a frame.

    The Konjunktiv I reports by itself; the II, and plurals in the past tense that replace it, only right after other
    speech (`after_speech`) and where no condition explains them.
    """
    main = clauses.main
    if main is None or main.finite is None:
        return None
    mood = clauses.mood_of(main)
    if mood == "I":  # 'ich öffne' has the form too
        return _whole("free-first", clauses) if _is_third_person(clauses, main) else None
    form = clauses.forms[main.finite]
    plural = after_speech and form.endswith("en")
    guess = clauses.words[main.finite].lemma in {"können", "dürfen", "mögen"} and mood == "II" and not plural
    # 'wollte' is past tense, since 'wolle' would report; 'wollten' stands for 'wollen', whose form reports nothing.
    speaks = form in {"hätten", "würden", "wären"} or (after_speech and (mood == "II" or form in _FOR_PLURAL))
    return _whole("free-second", clauses) if speaks and not guess and not _is_condition(clauses) else None


def after_colon(clauses: Clauses) -> Draft | None:
    """Return what stands in the Konjunktiv I behind a colon and a clause without a cue: 'gab Entwarnung: Es sei …'.

    Whoever is the subject of the clause before the colon speaks.
    """
    if ":" not in clauses.forms:
        return None
    for position, segment in enumerate(clauses.segments[1:], start=1):
        if segment.before != ":" or clauses.segments[position - 1].kind == "quote":
            continue
        main = next((s for s in clauses.segments[position:] if s.kind in {"main", "first"}), None)
        if main is None or clauses.mood_of(main) != "I" or not _is_third_person(clauses, main):
            return None
        speaker = subject(clauses) if clauses.segments[0].kind in {"main", "first"} else ()
        words = clauses.words
        end = len(words) - 1 if words[-1].tag == "$." else len(words)
        span = Span(words[segment.first].start, words[end - 1].end)
        return draft(("free-after-colon", "free"), clauses, Frame((), (), Roles(speaker)), span)
    return None


def by_mood(clauses: Clauses) -> Draft | None:
    """Return a relative or causal clause in the Konjunktiv behind any verb: 'Er kündigte, weil er krank sei'.

    The mood alone says that the subject of the main clause gives it as his words.
    """
    main = clauses.main
    if main is None or clauses.mood_of(main) is not None:
        return None
    for position, segment in enumerate(clauses.segments):
        if _tells_by_mood(clauses, segment):
            end = _end_of_clause(clauses, position)
            words = range(segment.first, clauses.segments[end].last)
            return draft(("by-mood", "indirect"), clauses, Frame((), (), Roles(subject(clauses))), words)
    return None


def _tells_by_mood(clauses: Clauses, segment: Segment) -> bool:
    """Whether a subordinate clause is in the Konjunktiv I, or gives a reason in forms that replace it."""
    if segment.kind not in {"rel", "sub"} or segment.finite is None or not _is_third_person(clauses, segment):
        return False
    opening = clauses.forms[segment.first]
    mood = clauses.mood_of(segment)
    if mood == "II":
        return opening in _GIVING_REASONS and clauses.forms[segment.finite].endswith("en")
    return mood == "I" and opening not in _UNREAL


def _end_of_clause(clauses: Clauses, position: int) -> int:
    """Return the last segment of a subordinate clause with what hangs on it."""
    behind = range(position + 1, len(clauses.segments))
    main = (n for n in behind if clauses.segments[n].kind in {"main", "first", "joined", "quote"})
    return next(main, len(clauses.segments)) - 1


def hearsay(clauses: Clauses, *, after_speech: bool) -> Draft | None:
    """Return the whole sentence as hearsay: 'Er soll geflohen sein'; 'Er soll gehen' only right after other speech."""
    main = clauses.main
    if main is None or main.finite is None or clauses.forms[main.finite] not in _HEARSAY:
        return None
    return _whole("hearsay", clauses) if _is_done(clauses, main) or after_speech else None


def own_claim(clauses: Clauses) -> Draft | None:
    """Return the whole sentence as what its subject says of itself: 'Er will nichts gesehen haben'.

    With 'bis' it is a plan: 'Bis 2030 will die Stadt die Halle gebaut haben'.
    """
    main = clauses.main
    if main is None or main.finite is None or clauses.forms[main.finite] not in _CLAIMING:
        return None
    if not _is_done(clauses, main) or "bis" in clauses.forms:
        return None
    return _whole("own-claim", clauses, Frame((), (), Roles(subject(clauses, anybody=True))))


def _is_done(clauses: Clauses, main: Segment) -> bool:
    """Whether a clause ends with an infinitive of the perfect ('gesehen haben')."""
    inside = range(main.first, main.last)
    perfect = any(clauses.words[n].tag == "VA(INF)" and clauses.words[n - 1].tag.endswith("(PP)") for n in inside if n)
    return perfect and clauses.words[main.last - 1].form in {"haben", "sein"}


def confirmed(clauses: Clauses, previous: Span | None) -> Draft | None:
    """Return the sentence before as what is said where this one only points back ('Dies bestätigte Lenz')."""
    segment = clauses.segments[0] if clauses.segments else None
    if previous is None or segment is None or segment.kind != "main" or segment.finite is None:
        return None
    number = lead(clauses.forms, segment.first, segment.last)
    if number is None or segment.finite != number + 1 or clauses.words[number].form not in {"Dies", "Das"}:
        return None
    limit = clauses.segments[_last_beside(clauses)].last
    cue = cue_in(clauses, 0) or cue_in(clauses, 0, limit)
    if cue is None or cue.noun is not None or not (cue.takes("q") or cue.lemma == "hervorgehen") or _goes_on(clauses):
        return None
    frame = Frame.of(range(number + 1, clauses.segments[-1].last), cue, roles(clauses, cue, 0, limit))
    found = draft(("pointing-back", "indirect"), clauses, frame, [number])
    return Draft(found.pattern, replace(found.quotation, spans=(previous, *found.quotation.spans)))


def _last_beside(clauses: Clauses) -> int:
    """Return the last segment of the first clause with what is put into it: 'Dies teilte der Leiter, Max Kern, mit'."""
    kinds = [segment.kind for segment in clauses.segments]
    return next((n - 1 for n, kind in enumerate(kinds) if n and kind != "fragment"), len(kinds) - 1)


def _goes_on(clauses: Clauses) -> bool:
    """Whether a sentence that points back says something itself behind it: 'Das sagte Lenz, dass der Damm hält'."""
    return any(s.kind not in {"fragment", "rel", "sub"} for s in clauses.segments[_last_beside(clauses) + 1 :]) or any(
        s.kind == "sub" and (word := clauses.first_word(s)) is not None and word.form.lower() in {"dass", "ob"}
        for s in clauses.segments
    )


def reported(clauses: Clauses) -> Draft | None:
    """Return the whole sentence where its main verb reports with a noun: 'Sie kritisierte den Bau'."""
    for position, segment in enumerate(clauses.segments):
        if segment.kind not in {"main", "first"}:
            continue
        cue = cue_in(clauses, position)
        if cue is None or cue.noun is not None or not _reports(clauses, segment, cue):
            continue
        who = roles(clauses, cue, position, segment.last)
        if cue.passive and not who.speaker:
            continue
        return _whole("reported", clauses, Frame((), (), who))
    return None


def _reports(clauses: Clauses, segment: Segment, cue: Cue) -> bool:
    if cue.takes("r"):
        return True
    prepositions = REPORTING_PREPOSITIONS.get(cue.lemma, frozenset())
    inside = range(segment.first, segment.last)
    if cue.takes("p") and any(clauses.words[n].form.lower() in prepositions for n in inside):
        return True
    return cue.takes("e") and any(clauses.words[n].form.lower() == "als" for n in inside if n != segment.first)


def _is_third_person(clauses: Clauses, main: Segment) -> bool:
    return {"ich", "du"}.isdisjoint(clauses.forms[main.first : main.last])


def _is_condition(clauses: Clauses) -> bool:
    words = (clauses.first_word(s) for s in clauses.segments if s.kind == "sub")
    return any(word is not None and word.form.lower() in {"wenn", "falls", "hätte", "wäre"} for word in words)


def _whole(pattern: str, clauses: Clauses, frame: Frame = _NO_SPEAKER) -> Draft:
    kind: QuotationType = "reported" if pattern == "reported" else "free"
    return draft((pattern, kind), clauses, frame, Span(clauses.words[0].start, clauses.words[-1].end))
