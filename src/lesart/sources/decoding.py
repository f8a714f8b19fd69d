"""Bytes → text: the encodings in which reports are saved, and a clear no to everything else."""

import codecs
import re
from typing import Final

from lesart.errors import InputError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS: Final = re.compile(r"[\x00\x05-\x08\x0e-\x1b\x7f]")  # 01 to 04 frame the messages of wires
_FOREIGN: Final = re.compile(
    r"[^\x00-\x7fÄÖÜäöüßÉÈÊÀÂÁÇÑÓÔØÅÆéèêëàâáåãæçíìîïñóòôõøúùûýŠšŽžŸ„“”‚‘’«»‹›–—…•·°§©®€£²³½¼¾´`×\xa0\xad]"
)
_UTF8_PAIR: Final = re.compile(rb"[\xc3\xe2][\x80-\xbf]")
_SAMPLE: Final = 65536


def decode(blob: bytes, source: str) -> str:
    """Return the text of a file, all but its byte-order mark; raise `InputError` if it is none."""
    if not blob.strip():
        raise InputError(source, "is empty")
    for mark, encoding in _MARKS:
        if blob.startswith(mark):
            return _text(blob[len(mark) :], encoding, source)
    wide = _wide_encoding(blob)
    if wide:
        return _text(blob, wide, source)
    if b"\x00" in blob[:_SAMPLE]:
        raise InputError(source, "is binary, not text")
    try:
        return _checked(blob.decode("utf-8"), source)
    except UnicodeDecodeError as error:
        return _western(blob, source, error.start)


def _text(blob: bytes, encoding: str, source: str) -> str:
    try:
        return _checked(blob.decode(encoding), source)
    except UnicodeDecodeError as error:
        raise InputError(source, f"says it is {encoding.upper()} and is not", f"byte {error.start}") from error


def _wide_encoding(blob: bytes) -> str | None:
    """Return the UTF-16 that a file without a mark is in: every other byte of Latin text is zero there."""
    sample = blob[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(blob) % 2 or len(sample) < 4:  # noqa: PLR2004 - two characters
        return None
    half = len(sample) // 2
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _western(blob: bytes, source: str, place: int) -> str:
    """Return a file in Windows-1252, as which almost anything decodes; raise where it does not read as Western text."""
    if len(_UTF8_PAIR.findall(blob)) > 1:
        raise InputError(source, "is damaged UTF-8", f"byte {place}")
    try:
        text = _checked(blob.decode("cp1252"), source)
    except UnicodeDecodeError as error:
        raise InputError(source, "is neither UTF-8 nor Windows-1252", f"byte {error.start}") from error
    high = sum(1 for character in text if character > "\x7f")
    if len(_FOREIGN.findall(text)) > 0.2 * high or high > 0.3 * len(text):
        raise InputError(source, "is in an encoding that cannot be told", f"byte {place}")
    return text


def _checked(text: str, source: str) -> str:
    """Return the text; raise where control characters say that it is binary."""
    sample = text[:_SAMPLE]
    controls = len(_CONTROLS.findall(sample))
    if controls > max(2, 0.002 * len(sample)):
        raise InputError(source, "is binary, not text")
    if not text.strip():
        raise InputError(source, "is empty")
    return text
