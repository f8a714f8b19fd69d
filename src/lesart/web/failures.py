"""What a reader sees when something fails: a page in plain words, or JSON from the API."""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from lesart.errors import InputError, LesartError, OrphanedError
from lesart.web.desk import UnknownStoryError
from lesart.web.printing import printed
from lesart.web.told import asked_in, told, wrong

LOGGER = logging.getLogger("lesart.web")


def handle(app: FastAPI) -> None:
    """Give an application its answers to failures."""
    app.add_exception_handler(HTTPException, _told)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(LesartError, _foreseen)
    app.add_exception_handler(Exception, _unforeseen)


def _answer(request: Request, status: int, detail: str) -> Response:
    if request.url.path.startswith("/api/"):
        language = asked_in(request)
        return JSONResponse({"detail": told(request, detail)}, status, {"Content-Language": language})
    known = told(request, detail)
    return printed(request, "failure.html.j2", status=status, code=status, detail=known, foreign=known == detail)


def _told(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    response = _answer(request, error.status_code, str(error.detail))
    response.headers.update(error.headers or {})
    return response


def _invalid(request: Request, error: Exception) -> Response:
    if request.url.path.startswith("/api/") and isinstance(error, RequestValidationError):
        said = wrong(request, list(error.errors()))
        return JSONResponse({"detail": said}, 422, {"Content-Language": asked_in(request)})
    return _answer(request, 422, "The request is incomplete")


def _foreseen(request: Request, error: Exception) -> Response:
    if isinstance(error, UnknownStoryError):
        return _answer(request, 404, "There is no such story")
    if isinstance(error, OrphanedError):
        return _answer(request, 410, "The text has changed since")
    return _answer(request, 422 if isinstance(error, InputError) else 503, str(error))


def _unforeseen(request: Request, error: Exception) -> Response:
    LOGGER.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return _answer(request, 500, "Something failed that should not")
