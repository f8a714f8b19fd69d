"""The command that opens the desk in a browser."""

from pathlib import Path
from typing import Annotated, Final

import typer

from lesart.cli.options import Database, Deep, DepthName, depth_of
from lesart.errors import InputError, MissingExtraError

HERE: Final = frozenset({"127.0.0.1", "localhost", "::1"})


def serve(  # noqa: PLR0913, PLR0917 - options of a command line
    database: Database,
    host: Annotated[str, typer.Option(help="The address to answer at; any but this machine's own needs a token.")] = (
        "127.0.0.1"
    ),
    port: Annotated[int, typer.Option(min=0, max=65_535)] = 8731,
    token_file: Annotated[
        Path | None,
        typer.Option(help="Holds the token's digest; made, with a new token that is shown once, where it is missing."),
    ] = None,
    audit: Annotated[Path | None, typer.Option(help="Add a line for every change to this file.")] = None,
    secure: Annotated[  # noqa: FBT002 - a flag of the command line
        bool, typer.Option("--secure-cookies", help="Cookies over HTTPS only, as behind a proxy that speaks it.")
    ] = False,
    depth: Deep = DepthName.full,
) -> None:
    """Open the desk in a browser, at http://127.0.0.1:8731 unless told otherwise."""
    try:
        import uvicorn  # noqa: PLC0415

        from lesart.web.app import create_app  # noqa: PLC0415
        from lesart.web.settings import Settings  # noqa: PLC0415
    except ModuleNotFoundError:
        raise MissingExtraError("The desk", "web") from None
    if host not in HERE and token_file is None:
        raise InputError(host, "can be reached by others: name a --token-file")
    app = create_app(Settings(database, _token(token_file), secure=secure, audit=audit, depth=depth_of(depth)))
    typer.echo(f"http://{f'[{host}]' if ':' in host else host}:{port}")
    uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False, timeout_keep_alive=30)


def _token(path: Path | None) -> str | None:
    """Return the digest of the token that opens the desk; make a token where the file is missing."""
    if path is None:
        return None
    from lesart.web.doors.keys import digest, new_token  # noqa: PLC0415

    if path.exists():
        kept = path.read_text("ascii", errors="replace").strip()
        if len(kept) != len(digest("")) or not kept.isalnum():
            raise InputError(str(path), "holds no digest of a token")
        return kept
    token = new_token()
    path.touch(mode=0o600, exist_ok=False)
    path.write_text(digest(token) + "\n", "ascii")
    typer.echo(f"Token, shown only now: {token}", err=True)
    return digest(token)
