"""Style sheets, scripts and the icon."""

from fastapi import APIRouter, HTTPException
from starlette.responses import Response

from lesart.web.static import KINDS, content

router = APIRouter(include_in_schema=False)


@router.get("/static/{name}")
def asset(name: str) -> Response:
    """Return a file that pages load."""
    found = content(name)
    if found is None:
        raise HTTPException(404, "There is no such file")
    kind = KINDS[name.rpartition(".")[2]]
    return Response(found, media_type=kind, headers={"Cache-Control": "public, max-age=31536000, immutable"})


@router.get("/favicon.ico")
def icon() -> Response:
    """Return the icon to browsers that ask for it by its old name."""
    return asset("icon.svg")
