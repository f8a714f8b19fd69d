import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lesart.errors import InputError, OutputError
from lesart.records import Marks
from lesart.store import open_store
from lesart.store.connection import address
from strategies import article

WRITER = """
import sys
from strategies import article
from lesart.records import Marks
from lesart.store import open_store
store = open_store(sys.argv[1])
for number in range(int(sys.argv[2]), int(sys.argv[3])):
    found = article(f"Bericht {number} vom Deich bei Hohenkoog", number=number)
    store.put(found, Marks(found.id))
    print(found.id, flush=True)
"""


def writer(where: Path, first: int, last: int) -> subprocess.Popen:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent.parent), *sys.path])}
    command = [sys.executable, "-c", WRITER, str(where), str(first), str(last)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def ids(store) -> list[str]:
    return [found.id for found in store.every_article()]


def test_killing_a_writer_at_any_moment_loses_nothing_finished_and_doubles_nothing(tmp_path):
    where, told = tmp_path / "desk.db", []
    open_store(str(where)).close()
    for lines in (1, 2, 5, 9, 14):
        process = writer(where, 0, 40)
        told += [process.stdout.readline().strip() for _ in range(lines)]
        process.send_signal(signal.SIGKILL)
        process.communicate()
        store = open_store(str(where))
        kept = ids(store)
        assert set(told) <= set(kept)
        assert len(kept) == len(set(kept))
        assert all(len(store.versions(found)) == 1 for found in kept)
        assert len(store.search("Deich", limit=100)) == len(kept)
        store.close()
    writer(where, 0, 40).communicate()
    store = open_store(str(where))
    assert len(ids(store)) == 40
    store.close()


def test_two_writers_at_once_lose_nothing(tmp_path):
    where = tmp_path / "desk.db"
    open_store(str(where)).close()
    processes = [writer(where, 0, 30), writer(where, 20, 50)]
    for process in processes:
        process.communicate()
        assert process.returncode == 0
    store = open_store(str(where))
    assert len(ids(store)) == 50
    store.close()


def _write_small(where: str, limit: int) -> None:
    import resource  # noqa: PLC0415

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    store = open_store(where)
    found = article("Der Deich hielt. " * 40_000)
    try:
        store.put(found, Marks(found.id))
    except OutputError as error:
        raise SystemExit(0 if "\n" not in str(error) and where in str(error) else 3) from None
    raise SystemExit(4)


def test_a_full_disk_is_one_clear_line_and_the_store_stays_whole(tmp_path):
    where = str(tmp_path / "desk.db")
    open_store(where).close()
    process = multiprocessing.get_context("spawn").Process(target=_write_small, args=(where, 400_000))
    process.start()
    process.join()
    assert process.exitcode == 0
    store = open_store(where)
    assert ids(store) == []
    store.close()


def test_a_full_database_is_one_clear_line_and_what_was_kept_stays(tmp_path):
    where = str(tmp_path / "desk.db")
    store = open_store(where)
    first, large = article("Der Deich hielt."), article("Der Deich hielt. " * 40_000, number=1)
    store.put(first, Marks(first.id))
    with store.reading() as connection:  # the pool gives the same connection again
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 4}")
    with pytest.raises(OutputError, match="the disk is full") as told:
        store.put(large, Marks(large.id))
    assert "\n" not in str(told.value)
    assert ids(store) == [first.id]
    assert store.search("Deich")
    store.close()


def test_a_store_that_may_only_be_read_is_one_clear_line(tmp_path):
    where = str(tmp_path / "desk.db")
    store = open_store(where)
    found = article("Der Deich hielt.")
    with store.reading() as connection:  # the pool gives the same connection again
        connection.exec_driver_sql("PRAGMA query_only=ON")
    with pytest.raises(OutputError, match="the file may only be read") as told:
        store.put(found, Marks(found.id))
    assert "\n" not in str(told.value)
    store.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write whatever it likes")
def test_a_file_without_leave_to_write_is_one_clear_line(tmp_path):
    where = tmp_path / "desk.db"
    open_store(str(where)).close()
    where.chmod(0o444)
    with pytest.raises(OutputError, match="the file may only be read"):
        open_store(str(where))


def test_a_file_that_is_no_database_is_one_clear_line(tmp_path):
    where = tmp_path / "desk.db"
    where.write_text("kein Archiv" * 500)
    with pytest.raises(OutputError, match="no database"):
        open_store(str(where))


def test_a_folder_that_is_not_there_is_one_clear_line(tmp_path):
    with pytest.raises(OutputError, match="cannot be opened"):
        open_store(str(tmp_path / "none" / "desk.db"))


def test_addresses():
    assert address("desk.db").drivername == "sqlite"
    assert address("postgresql://desk@localhost/lesart").drivername == "postgresql+psycopg"
    with pytest.raises(InputError, match="no database URL"):
        address("://")
