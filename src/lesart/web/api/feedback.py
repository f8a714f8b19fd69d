"""Readers' words on findings."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, HTTPException, Path, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from lesart.schema import plain
from lesart.store import Feedback
from lesart.web.api.answers import AskedPage, answer, from_a_client, paged, sliced
from lesart.web.api.describing import ok, schema_of
from lesart.web.api.describing import paged as page_of
from lesart.web.doors.audit import audit
from lesart.web.printing import TheDesk

router = APIRouter(prefix="/api/v1/feedback", tags=["feedback"])
_WORD = schema_of(Feedback)


class Word(BaseModel):
    """A word on a finding: the digest of the text, the characters, what was found there, and the opinion."""

    model_config = ConfigDict(extra="forbid")

    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    start: int = Field(ge=0, le=2**31 - 1)
    end: int = Field(ge=1, le=2**31 - 1)
    finding: str = Field(min_length=1, max_length=60, description="Such as 'statement:fact', 'figure', 'quotation'")
    verdict: Literal["right", "wrong", "change"]
    note: str | None = Field(None, max_length=2000)


def described(said: Feedback) -> dict[str, Any]:
    """Return a word with its key."""
    return {"id": said.id, **plain(said)}


@router.get("", responses=ok(page_of(_WORD), missing=False))
def every(request: Request, desk: TheDesk, page: AskedPage) -> Response:
    """List all that readers said, the latest first."""
    return paged(request, page, sliced(page, [described(said) for said in desk.store.every_feedback()]))


@router.post(
    "",
    status_code=201,
    dependencies=[Depends(from_a_client)],
    responses={
        201: {"description": "Kept", "content": {"application/json": {"schema": _WORD}}},
        403: {"description": "From another site"},
        413: {"description": "Too large"},
        415: {"description": "No JSON"},
        429: {"description": "Too often"},
    },
)
def say(request: Request, desk: TheDesk, word: Word) -> Response:
    """Keep a word on a finding, in place of an earlier one."""
    if word.start >= word.end:
        raise HTTPException(422, "The characters end before they begin")
    said = Feedback(word.sha256, word.start, word.end, word.finding, word.verdict, word.note)
    desk.judge(said)
    audit(request, "feedback", id=said.id, verdict=said.verdict)
    return answer(request, described(said), status=201)


@router.delete(
    "/{key}",
    status_code=204,
    dependencies=[Depends(from_a_client)],
    responses={403: {"description": "From another site"}, 404: {"description": "There is none"}},
)
def unsay(request: Request, desk: TheDesk, key: Annotated[str, Path(max_length=200)]) -> Response:
    """Take a word back."""
    if not desk.unjudge(key):
        raise HTTPException(404, "Nothing was said there")
    audit(request, "feedback removed", id=key)
    return Response(status_code=204)
