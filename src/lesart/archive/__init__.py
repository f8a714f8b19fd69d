"""An archive of any size: the whole pipeline over many inputs, as Parquet tables, shard by shard, on any engine."""

from lesart.archive.build import Archive, Progress, TableSize

__all__ = ["Archive", "Progress", "TableSize"]
