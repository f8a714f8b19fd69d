"""The tagger of names: features of words, gazetteers, weights, decoding."""

from lesart.models.names.tagger import NameTag, name_tags

__all__ = ["NameTag", "name_tags"]
