"""How stages run: the contract of a stage, and the engines that keep loops, shards and retries away from it."""

from lesart.engine.local import Local
from lesart.engine.stage import Each, Engine, Group, Stage, Whole

__all__ = ["Each", "Engine", "Group", "Local", "Stage", "Whole"]
