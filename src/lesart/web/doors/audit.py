"""A line for every change: when, from where, what."""

import json
import sys
from threading import Lock
from typing import Final

from fastapi import Request

from lesart.web.settings import Settings

_ONE: Final = Lock()


def audit(request: Request, action: str, **what: str | int | None) -> None:
    """Write one line of JSON on a change that was made, to the file of the settings or to standard error."""
    settings: Settings = request.app.state.settings
    client = request.client.host if request.client else None
    said = {"at": settings.clock().isoformat(timespec="seconds"), "client": client, "action": action, **what}
    line = json.dumps(said, ensure_ascii=False) + "\n"
    with _ONE:
        if settings.audit is None:
            sys.stderr.write(line)
        else:
            with settings.audit.open("a", encoding="utf-8") as lines:
                lines.write(line)
