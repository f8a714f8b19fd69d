"""Algorithms on strings that keep offsets: tokens, sentences, folded forms, shingles, alignment."""
