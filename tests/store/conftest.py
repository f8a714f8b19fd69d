"""Every test of the store runs on SQLite and on a PostgreSQL server of its own, where Debian's server is installed."""

import itertools
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from lesart.store import open_store


def server_programs() -> Path | None:
    """The folder of the newest PostgreSQL server that is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


def as_postgres(*command: object) -> None:
    """Run a command as somebody whom PostgreSQL accepts: it refuses to run as root."""
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*prefix, *map(str, command)], check=True, capture_output=True, cwd="/")


@pytest.fixture(scope="session")
def postgres():
    """The address of an empty PostgreSQL server that listens on a socket in a folder of the tests."""
    programs = server_programs()
    if programs is None:
        if os.environ.get("LESART_POSTGRES_REQUIRED"):
            pytest.fail("PostgreSQL is not installed: apt-get install postgresql")
        pytest.skip("PostgreSQL is not installed")
    # pytest's folders are for their owner only, and socket paths may not be long
    folder = Path("/tmp") / f"lesart-postgres-{os.getpid()}"  # noqa: S108
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    try:
        as_postgres(programs / "initdb", "-D", folder / "db", "-A", "trust", "-U", "lesart", "--no-sync")
        options = f"-k {folder} -c listen_addresses= -c fsync=off"
        as_postgres(programs / "pg_ctl", "-D", folder / "db", "-w", "-l", folder / "log", "-o", options, "start")
        try:
            yield folder
        finally:
            as_postgres(programs / "pg_ctl", "-D", folder / "db", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_numbers = itertools.count()


@pytest.fixture(params=["sqlite", "postgres"])
def address(request, tmp_path):
    """The address of an empty database."""
    if request.param == "sqlite":
        return str(tmp_path / "desk.db")
    folder = request.getfixturevalue("postgres")
    name = f"desk{next(_numbers)}"
    programs = server_programs()
    as_postgres(programs / "psql", "-h", folder, "-U", "lesart", "-d", "postgres", "-c", f"CREATE DATABASE {name}")
    return f"postgresql://lesart@/{name}?host={folder}"


@pytest.fixture
def store(address):
    """An empty store whose clock ticks once a call."""
    ticks = itertools.count()
    made = open_store(address, clock=lambda: f"2026-02-03T08:{next(ticks):02}:00+00:00")
    yield made
    made.close()
