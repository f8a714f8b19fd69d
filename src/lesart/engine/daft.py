"""Stages as Daft columns: on this machine by its native runner, or on a Ray cluster.

A record travels as pickled bytes beside its place in the input; a function becomes a column that turns each row into
the list of its results. Rows are not exploded: an empty list would become a null row, while a list tells the reader,
who puts the rows back in order as they come, that a record has no result. What a stage raises travels as a result too,
so that everything that Daft itself raises means lost workers, and is done again.
"""

import os
import pickle
import socket
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeVar

from lesart.engine.crew import LOSSES
from lesart.engine.local import batches
from lesart.engine.stage import Each, Group, Stage
from lesart.errors import InputError, MissingExtraError, WorkersLostError

In = TypeVar("In")
Out = TypeVar("Out")

Row = tuple[int, bytes, bytes]
"""The place of a record in the input, the bytes that stand for its key, and the record's own."""

WAVE: Final = 4096
"""Records that one query takes, so that an endless input needs no endless memory."""
_PORTS: Final = 65_536
_PATIENCE: Final = 10.0  # seconds
SILENT: Final = {"DO_NOT_TRACK": "true", "DAFT_ANALYTICS_ENABLED": "0", "RAY_USAGE_STATS_ENABLED": "0"}
"""What keeps Daft and Ray from reporting their use; it has to be set before they are imported."""


@dataclass(frozen=True, slots=True)
class Daft:
    """The engine of many machines; on `ray`, a cluster of `workers` processes is started where no address is given.

    `batch` records are handed to a worker at a time; on Ray, a worker that dies costs that batch, which is done again.
    """

    workers: int = 1
    runner: Literal["native", "ray"] = "native"
    address: str | None = None
    batch: int = 1

    def run(self, stage: Stage[In, Out], records: Iterable[In]) -> Iterator[Out]:
        """Yield the results of `stage` in the order of the records (of `Group`: of each key's first record).

        Keys of a `Group` are told apart by their `repr`. Raise `WorkersLostError` where workers die again and again,
        `MissingExtraError` where Daft or Ray are not installed, `InputError` where no cluster answers.
        """
        self._connect()
        if isinstance(stage, Each):
            rows = ((place, b"", pickle.dumps(record)) for place, record in enumerate(records))
            for wave in batches(rows, WAVE):
                yield from self._each(stage.run, wave)
            return
        key = stage.key if isinstance(stage, Group) else _all_together
        groups = tuple((n, repr(key(record)).encode(), pickle.dumps(record)) for n, record in enumerate(records))
        if groups:
            yield from _results(self._again_and_again(_Grouped(stage.run), groups, grouped=True))
        elif not isinstance(stage, Group):
            yield from stage.run(())

    def _each(self, run: Callable[[In], Iterable[Out]], rows: tuple[Row, ...]) -> Iterator[Out]:
        """Yield the results of one wave of rows, each as soon as those before it are there."""
        ready: dict[int, list[bytes]] = {}
        following = rows[0][0]
        for place, found in self._again_and_again(_Applied(run), rows, grouped=False):
            ready[place] = found
            while following in ready:
                yield from _results([(following, ready.pop(following))])
                following += 1

    def _again_and_again(
        self, work: "_Work", rows: tuple[Row, ...], *, grouped: bool
    ) -> Iterator[tuple[int, list[bytes]]]:
        """Yield the places that are done with their results; those that are lost are done again."""
        done: set[int] = set()
        losses = 0
        while True:
            query = self._query(work, [row for row in rows if grouped or row[0] not in done], grouped=grouped)
            try:
                for row in query.iter_rows():
                    if row["place"] not in done:
                        done.add(row["place"])
                        losses = 0
                        yield row["place"], row["found"]
            except Exception as error:  # what a stage raises comes as a result, so this is Daft's or Ray's own
                losses += 1
                if losses == LOSSES:
                    raise WorkersLostError(losses, str(error)) from error
            else:
                return

    def _query(self, work: "_Work", rows: list[Row], *, grouped: bool) -> Any:  # noqa: ANN401 - a daft.DataFrame
        """Return the query that turns rows into `place` and `found`, the list of results."""
        import daft  # noqa: PLC0415 - an extra, and slow to load

        columns = dict(zip(("place", "key", "record"), map(list, zip(*rows, strict=True)), strict=True))
        frame = daft.from_pydict(columns)
        if self.runner == "ray":
            frame = frame.into_partitions(-(-len(rows) // self.batch))
        given = daft.col("record")
        if grouped:
            together = daft.functions.to_struct(daft.col("place"), daft.col("record"))
            frame = frame.select("key", "place", together.alias("record"))
            frame = frame.groupby("key").agg(daft.col("place").min(), given.list_agg())
        found = _column(work, self._concurrency(), self.batch)(given)
        frame = frame.select("place", found.alias("found"))
        return frame.sort("place") if grouped else frame

    def _concurrency(self) -> int:
        """Return the worker processes; Daft waits two minutes for each that a cluster has no processor for."""
        if self.runner == "native":
            return self.workers
        import ray  # noqa: PLC0415

        return max(1, min(self.workers, int(ray.cluster_resources().get("CPU", 1))))

    def _connect(self) -> None:
        """Have Daft run its queries where this engine says."""
        os.environ.update(SILENT)
        try:
            import daft  # noqa: PLC0415

            if self.runner == "ray":
                import ray  # noqa: PLC0415
        except ImportError as error:
            raise MissingExtraError(f"the engine '{self.runner}'", "cluster") from error
        if self.runner == "ray" and not ray.is_initialized():
            _start_ray(ray, self.workers, self.address)
        if daft.get_or_infer_runner_type() != self.runner:  # a process can set it once
            (daft.set_runner_ray if self.runner == "ray" else daft.set_runner_native)()


def _start_ray(ray: Any, workers: int, address: str | None) -> None:  # noqa: ANN401 - the module, an extra
    """Join a cluster, or start one of this machine alone."""
    quiet = {"log_to_driver": False, "logging_level": "ERROR"}
    if address is None:
        ray.init(num_cpus=workers, include_dashboard=False, **quiet)
        return
    _knock(address)
    try:
        ray.init(address=address, runtime_env={"env_vars": SILENT}, **quiet)
    except (ConnectionError, ValueError, RuntimeError) as error:
        raise InputError(address, f"no Ray cluster answers ({error})") from error


def _knock(address: str) -> None:
    """Raise `InputError` where nobody listens at an address; Ray itself would try for minutes and end the process."""
    host, _, port = address.rpartition("://")[2].rpartition(":")
    if not (host and port.isdecimal() and int(port) < _PORTS):  # 'auto', 'local'
        return
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=_PATIENCE).close()
    except OSError as error:
        raise InputError(address, f"no Ray cluster answers ({error})") from error


def _all_together(_: object) -> None:
    """Return the one key of a stage that takes a whole table."""


def _column(work: "_Work", workers: int, batch: int) -> Any:  # noqa: ANN401 - a Daft expression's maker
    """Return what makes a column of `work`, done by worker processes that are started once."""
    import daft  # noqa: PLC0415

    of_bytes = daft.DataType.list(daft.DataType.binary())

    class Worker:
        def __init__(self, work: "_Work") -> None:
            self.work = work

        @daft.method.batch(return_dtype=of_bytes, batch_size=batch)  # type: ignore[untyped-decorator]
        def results(self, given: Any) -> Any:  # noqa: ANN401 - daft.Series
            return daft.Series.from_pylist([self.work(each) for each in given.to_pylist()], dtype=of_bytes)

    made = daft.cls(Worker, max_concurrency=workers, use_process=True, cpus=1)
    return made(work).results


@dataclass(frozen=True, slots=True)
class _Raised:
    """An exception of a stage, on its way to whoever runs it."""

    error: Exception


@dataclass(frozen=True, slots=True)
class _Applied:
    """A stage's function, from the bytes of a record to those of its results."""

    run: Callable[[Any], Iterable[Any]]

    def __call__(self, given: bytes) -> list[bytes]:
        return _pickled(self.run, pickle.loads(given))  # noqa: S301 - our own bytes


@dataclass(frozen=True, slots=True)
class _Grouped:
    """A stage's function, from the bytes of the records of a group to those of its results."""

    run: Callable[[tuple[Any, ...]], Iterable[Any]]

    def __call__(self, given: list[dict[str, Any]]) -> list[bytes]:
        ordered = sorted(given, key=lambda each: each["place"])
        return _pickled(self.run, tuple(pickle.loads(each["record"]) for each in ordered))  # noqa: S301 - our own bytes


_Work = _Applied | _Grouped


def _pickled(run: Callable[[Any], Iterable[Any]], given: object) -> list[bytes]:
    try:
        return [pickle.dumps(result) for result in run(given)]
    except Exception as error:  # noqa: BLE001 - raised where the stage is run
        return [pickle.dumps(_Raised(error))]


def _results(rows: Iterable[tuple[int, list[bytes]]]) -> Iterator[Any]:
    """Yield the results of rows; raise what a stage raised."""
    for _, found in rows:
        for each in found:
            result = pickle.loads(each)  # noqa: S301 - our own bytes
            if isinstance(result, _Raised):
                raise result.error
            yield result
