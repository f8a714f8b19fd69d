"""An archive from inputs: step by step, shard by shard; what is done is not done again.

A step hands its engine one task for each shard. A worker reads its shard's inputs, writes its shard under another name
and renames it, so that nothing but names and counts passes through the process that leads. A shard says in its footer
what it was made from: it is done where that is what it would be made from now.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, Protocol, TypeVar

from lesart.archive import days, reading, shards, steps, telling
from lesart.archive.layout import TABLES, Layout
from lesart.archive.lock import alone
from lesart.engine import Each, Engine, Local
from lesart.errors import OutputError
from lesart.records import Depth, Rejected
from lesart.schema import line

TELL: Final = "stories"
"""The shard and step of the one task that makes all stories."""


class Task(Protocol):
    """A shard that is to be made."""

    @property
    def name(self) -> str:
        """What its files are called."""
        ...

    @property
    def digest(self) -> str:
        """What stands for everything that it is made from."""
        ...


Made = TypeVar("Made", bound=Task)
In = TypeVar("In")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a step is: shards that there are, that are done, and of these those that were done before."""

    step: str
    shards: int
    done: int
    before: int


@dataclass(frozen=True, slots=True)
class TableSize:
    """How many shards and rows a table has."""

    table: str
    shards: int
    rows: int


Watch = Callable[[Progress], None]


def _unseen(_: Progress) -> None:
    """Show nothing."""


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive in a folder that all workers can write to; `largest` is about how many articles a shard has.

    Articles are marked quickly unless another `depth` is asked for.
    """

    root: str
    engine: Engine = Local()  # noqa: RUF009 - frozen
    largest: int = days.LARGEST
    watch: Watch = _unseen
    depth: Depth = "quick"

    @property
    def layout(self) -> Layout:
        """Where everything lies; workers may have another working folder."""
        return Layout(str(Path(self.root).resolve()))

    def build(self, inputs: Iterable[str]) -> tuple[TableSize, ...]:
        """Bring the tables up to what the inputs hold, and return how large they are.

        Raise `OutputError` where the folder cannot be written or another run is at it, `WorkersLostError` where workers
        die again and again; what was done till then stays, and the next run goes on from there.
        """
        self._prepare()
        with alone(self.layout.work("lock")):
            self._tidy()
            return self._built(inputs)

    def _built(self, inputs: Iterable[str]) -> tuple[TableSize, ...]:
        """Go through the steps."""
        portions = reading.portions(inputs, self.layout)
        self._read(portions)
        runs = [run for portion in portions for run in reading.runs(portion, self.layout)]
        found = days.day_shards(runs, largest=self.largest)
        self._make(("articles", "gists"), found, days.write_articles)
        told = self._tell(found)
        marked = steps.markings(found, self.layout, self.depth)
        self._make(("marks",), marked, steps.write_marks)
        weeks = steps.weeks(found)
        self._make(("passages", "origins"), weeks, steps.write_passages)
        stated = steps.statings(told, marked)
        self._make(("statements",), stated, steps.write_statements)
        self._keep("stories", {each.name for each in told})
        return self._finish()

    def rejected(self) -> Iterator[Rejected]:
        """Yield what was rejected, input by input."""
        for path in sorted(self.layout.shard("rejected", "x").parent.glob("*.parquet")):
            yield from shards.read(path, Rejected)

    def _prepare(self) -> None:
        """Make the folder."""
        try:
            self.layout.work().mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"{self.root}: cannot be written ({error.strerror})") from error

    def _tidy(self) -> None:
        """Take away what earlier runs left unfinished."""
        for part in Path(self.root).rglob(f".*{shards.PART}"):
            part.unlink(missing_ok=True)

    def _read(self, portions: Sequence[reading.Portion]) -> None:
        """Read the inputs that were not read before as they are now."""
        todo = [each for each in portions if not reading.is_read(each, self.layout)]
        here = [each for each in todo if reading.STANDARD_INPUT in each.sources]
        for portion in here:
            reading.read_portion(portion, self.layout)
        self._run("read", [each for each in todo if each not in here], reading.read_portion, len(portions))
        known = {each.name for each in portions}
        self._keep("rejected", known)
        for folder in self.layout.work("read").glob("*"):
            if folder.name not in known:
                shutil.rmtree(folder)

    def _tell(self, found: tuple[days.DayShard, ...]) -> tuple[telling.StoryDay, ...]:
        """Return the shards of stories, told now or before."""
        told = telling.story_days(found, self.layout)
        self._run(TELL, [] if told is not None else [found], telling.tell_stories, 1)
        told = telling.story_days(found, self.layout) if told is None else told
        if told is None:
            raise OutputError(f"{self.root}: stories were written and cannot be read")
        return told

    def _make(self, tables: Sequence[str], tasks: Sequence[Made], make: Callable[[Made, Layout], int]) -> None:
        """Make the shards of tables that are not there as they would be now, and take away those of no task."""
        todo = [each for each in tasks if not all(self._is_made(table, each) for table in tables)]
        self._run(tables[0], todo, make, len(tasks))
        for table in tables:
            self._keep(table, {each.name for each in tasks})

    def _is_made(self, table: str, task: Task) -> bool:
        return shards.made_from(self.layout.shard(table, task.name)) == task.digest

    def _run(self, step: str, todo: Sequence[In], make: Callable[[In, Layout], int], count: int) -> None:
        """Have the engine do what a step has to do."""
        before = count - len(todo)
        self.watch(Progress(step, count, before, before))
        stage = Each(step, _Making(make, self.layout))
        for number, _ in enumerate(self.engine.run(stage, todo), start=1):
            self.watch(Progress(step, count, before + number, before))

    def _keep(self, table: str, names: set[str]) -> None:
        """Take away the shards of a table that no input leads to any more."""
        for path in self.layout.shard(table, "x").parent.glob("*.parquet"):
            if path.stem not in names:
                path.unlink()

    def _finish(self) -> tuple[TableSize, ...]:
        """Write down how large the tables are, and return it."""
        sizes = tuple(self._size(table) for table in TABLES)
        shards.write_text(Path(self.root, "manifest.jsonl"), "".join(line(size) + "\n" for size in sizes))
        return sizes

    def _size(self, table: str) -> TableSize:
        rows = [shards.rows(path) for path in self.layout.shard(table, "x").parent.glob("*.parquet")]
        return TableSize(table, len(rows), sum(rows))


@dataclass(frozen=True, slots=True)
class _Making(Generic[In]):
    """A step's function over its task, as a stage has it: one count for each shard."""

    make: Callable[[In, Layout], int]
    layout: Layout

    def __call__(self, task: In) -> tuple[int]:
        return (self.make(task, self.layout),)
