"""The desk behind the pages: one store, dossiers at hand, and a worker that makes them beside the pages."""

import multiprocessing
from collections import OrderedDict
from collections.abc import Callable, Iterable
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as NotYetError
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from secrets import token_urlsafe
from threading import Event, Lock, Thread
from time import monotonic
from typing import Any, Final

from lesart.errors import LesartError
from lesart.pipeline import kinship
from lesart.records import Dossier, Kin
from lesart.store import Feedback, Wanted, open_store
from lesart.web import work
from lesart.web.settings import Settings
from lesart.web.work import Given, Taken

AT_HAND: Final = 64  # dossiers that stay in memory
PRINTED: Final = 256  # parts of pages that stay in memory
PREPARED: Final = 60  # of the newest stories, that the front page need not show without their counts
PREPARING: Final = 120.0  # seconds for one of them
PATIENCE: Final = 4.0  # seconds for which a page waits for its dossier before it says that one is being made
KIN_FOR: Final = 60.0  # seconds for which the stories like a story are held to be the same
_TASKS: Final = 200  # that are remembered for the readers who wait for them


class UnknownStoryError(LesartError):
    """A story that the store does not have."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A dossier at hand, with the state of the story that it was made from."""

    dossier: Dossier
    state: str

    @property
    def tag(self) -> str:
        """A short name for this state of this story, for addresses and caches."""
        return sha256(f"{self.dossier.story.id} {self.state}".encode()).hexdigest()[:20]


class Inline(Executor):
    """Runs tasks at once, in this process: for tests, and where no second process is wanted."""

    def submit(self, task: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:  # noqa: ANN401
        """Return a task that is done."""
        done: Future[Any] = Future()
        try:
            done.set_result(task(*given, **named))
        except Exception as error:  # noqa: BLE001 - handed to whoever asks for the result, as any executor does
            done.set_exception(error)
        return done


class Desk:
    """One store with everything that the pages ask of it."""

    def __init__(self, settings: Settings, worker: Executor | None = None) -> None:
        self.settings = settings
        self.store = open_store(settings.database)
        self._worker = worker
        self._closed = Event()
        self._lock = Lock()
        self._laid: OrderedDict[str, Laid] = OrderedDict()
        self._making: dict[str, Future[None]] = {}
        self._tasks: OrderedDict[str, Future[Taken]] = OrderedDict()
        self._kin: OrderedDict[str, tuple[tuple[Kin, ...], float]] = OrderedDict()
        self._printed: OrderedDict[tuple[str, ...], str] = OrderedDict()

    def close(self) -> None:
        """Let go of the store and the worker."""
        self._closed.set()
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
        self.store.close()

    def dossier(self, story: str, patience: float = PATIENCE) -> Laid | None:
        """Return the dossier of a story as it is now, or None while it is being made.

        Raises `UnknownStoryError`, or the `LesartError` that kept it from being made.
        """
        state = self.store.state(story, work.program(self.settings.depth))
        if state is None:
            raise UnknownStoryError(story)
        laid = self._at_hand(story, state)
        if laid is not None:
            return laid
        task = self._make(story)
        try:
            task.result(timeout=patience)
        except NotYetError:
            return None
        finally:
            if task.done():
                self._making.pop(story, None)
        return self._at_hand(story, state)

    def prepare(self, stories: Iterable[str]) -> None:
        """Have the dossiers made of stories that have none, one after the other, so that no reader waits for them.

        Stops where the desk is closed; a dossier that cannot be made is left to the reader who asks for it.
        """
        for story in stories:
            if self._closed.is_set():
                return
            # RuntimeError: the worker was shut down in the same moment
            with suppress(LesartError, CancelledError, RuntimeError):
                self.dossier(story, patience=PREPARING)

    def prepare_beside(self) -> None:
        """Begin to prepare the newest stories, in a thread that ends with the program."""
        lines = self.store.lines(Wanted(), limit=PREPARED)
        stories = [line.story.id for line in lines if line.size is None and len(line.heads) > 1]
        Thread(target=self.prepare, args=(stories,), name="lesart-prepare", daemon=True).start()

    def _at_hand(self, story: str, state: str) -> Laid | None:
        with self._lock:
            laid = self._laid.get(story)
            if laid is not None and laid.state == state:
                self._laid.move_to_end(story)
                return laid
        made = self.store.shelved(story, state)
        if made is None:
            return None
        laid = Laid(made, state)
        with self._lock:
            self._laid[story] = laid
            while len(self._laid) > AT_HAND:
                self._laid.popitem(last=False)
        return laid

    def _make(self, story: str) -> Future[None]:
        """Return the task that makes a dossier, begun now unless it runs already."""
        with self._lock:
            task = self._making.get(story)
            if task is None or task.done():
                task = self._begun(work.lay_open, self.settings.database, story, self.settings.depth)
                self._making[story] = task
            return task

    def take_in(self, given: Given) -> str:
        """Begin to take texts in, and return the name under which to ask how far it is."""
        name = token_urlsafe(12)
        with self._lock:
            task = self._begun(work.take_in, self.settings.database, given)
            self._tasks[name] = task
            while len(self._tasks) > _TASKS:
                self._tasks.popitem(last=False)
        return name

    def task(self, name: str) -> Future[Taken] | None:
        """Return a task that takes texts in."""
        return self._tasks.get(name)

    def kin(self, story: str) -> tuple[Kin, ...]:
        """Return the stories like a story, as they were a minute ago at most."""
        now = monotonic()
        with self._lock:
            found, at = self._kin.get(story, ((), -KIN_FOR))
            if now - at < KIN_FOR:
                return found
        found = kinship.kin(self.store, story)
        with self._lock:
            self._kin[story] = (found, now)
            while len(self._kin) > PRINTED:
                self._kin.popitem(last=False)
        return found

    def judge(self, said: Feedback) -> None:
        """Keep a reader's word on a finding, and count the stories of the text anew."""
        self.store.judge(said)
        self._recount(said.sha256)

    def unjudge(self, key: str) -> bool:
        """Take a word back; return whether there was one."""
        said = next((f for f in self.store.every_feedback() if f.id == key), None)
        if said is None or not self.store.unjudge(key):
            return False
        self._recount(said.sha256)
        return True

    def _recount(self, text: str) -> None:
        """Count what the dossiers hold that a text is part of; those not made yet are counted when they are."""
        for story in self.store.stories_told_of(text):
            state = self.store.state(story, work.program(self.settings.depth))
            laid = self._at_hand(story, state) if state else None
            if laid is not None:
                self.store.resize(story, work.size(self.store, laid.dossier))

    def printed(self, key: tuple[str, ...], printing: Callable[[], str]) -> str:
        """Return a part of a page, printed once for all readers who see the same."""
        with self._lock:
            found = self._printed.get(key)
            if found is not None:
                self._printed.move_to_end(key)
                return found
        made = printing()
        with self._lock:
            self._printed[key] = made
            while len(self._printed) > PRINTED:
                self._printed.popitem(last=False)
        return made

    def _begun(self, task: Callable[..., Any], *given: object, **named: object) -> Future[Any]:
        """Return a task that the worker has begun; a worker that died is replaced."""
        try:
            return self._working().submit(task, *given, **named)
        except BrokenExecutor:
            self._worker = None
            return self._working().submit(task, *given, **named)

    def _working(self) -> Executor:
        """Return the worker; a process of its own, so that pages are not kept waiting by what it computes."""
        if self._worker is None:
            spawn = multiprocessing.get_context("spawn")
            self._worker = Inline() if self.settings.inline else ProcessPoolExecutor(1, mp_context=spawn)
        return self._worker
