"""What every stage must pass: the contract of `lesart.engine`, as checks that each room's tests call."""

import pickle
from collections.abc import Sequence

from lesart.engine import Each, Engine, Group, Local, Stage, Whole


def results(engine: Engine, stage: Stage, records: Sequence[object]) -> list[object]:
    return list(engine.run(stage, records))


def check_stage(stage: Stage, records: Sequence[object], engines: Sequence[Engine] = (Local(),)) -> None:
    """Assert all that a stage promises, on some records."""
    check_picklable(stage)
    check_empty(stage)
    for engine in engines:
        check_deterministic(stage, records, engine)
        check_order(stage, records, engine)
    check_batches(stage, records)


def check_picklable(stage: Stage) -> None:
    assert type(pickle.loads(pickle.dumps(stage))) is type(stage)  # noqa: S301 - our own bytes


def check_empty(stage: Stage) -> None:
    if isinstance(stage, Whole):
        assert list(stage.run(())) == list(stage.run(()))
    else:
        assert results(Local(), stage, []) == []


def check_deterministic(stage: Stage, records: Sequence[object], engine: Engine) -> None:
    assert results(engine, stage, records) == results(engine, stage, records)


def check_order(stage: Stage, records: Sequence[object], engine: Engine) -> None:
    """The same records in another order give the same results, in whatever order."""
    forward, backward = results(engine, stage, records), results(engine, stage, records[::-1])
    assert sorted(map(repr, forward)) == sorted(map(repr, backward))


def check_batches(stage: Stage, records: Sequence[object]) -> None:
    if isinstance(stage, Each):
        alone = [result for record in records for result in results(Local(), stage, [record])]
        assert results(Local(), stage, records) == alone
    elif isinstance(stage, Group):
        keys = {stage.key(record) for record in records}
        alone = [r for k in keys for r in results(Local(), stage, [x for x in records if stage.key(x) == k])]
        assert sorted(map(repr, results(Local(), stage, records))) == sorted(map(repr, alone))
