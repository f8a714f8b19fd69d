"""An engine that loses a worker: once, in the middle of a stage, by SIGKILL."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from lesart.engine import Each, Engine


@dataclass(frozen=True)
class Struck:
    """A stage's function whose worker is killed the first time that it comes to the record of a certain name."""

    run: Callable
    name: str
    sign: Path

    def __call__(self, record):
        if getattr(record, "name", None) == self.name and not self.sign.exists():
            self.sign.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return self.run(record)


@dataclass(frozen=True)
class Striking:
    """An engine that strikes one of its workers in a stage."""

    engine: Engine
    stage: str
    name: str
    sign: Path

    def run(self, stage: Each, records: Iterable) -> Iterator:
        """Yield the results of `stage`."""
        if stage.name == self.stage:
            stage = replace(stage, run=Struck(stage.run, self.name, self.sign))
        return self.engine.run(stage, records)
