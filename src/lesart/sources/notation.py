"""JSON → values; half characters, which no text can hold, are refused like any other broken notation."""

import json
from typing import Any


def loads(blob: bytes) -> Any:  # noqa: ANN401 - JSON
    r"""Return the value that JSON stands for; raise `ValueError` where it is broken or holds half a character.

    >>> loads(rb'{"text": "\ud83d\ude00"}')["text"] == "\U0001f600"
    True
    """
    try:
        value = json.loads(blob)
    except RecursionError as error:
        message = "is nested too deeply"
        raise ValueError(message) from error
    if b"\\ud" in blob or b"\\uD" in blob:
        json.dumps(value, ensure_ascii=False).encode()  # UnicodeEncodeError is a ValueError: '\ud800' alone
    return value
