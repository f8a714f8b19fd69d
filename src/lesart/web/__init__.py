"""The desk in a browser: pages that work without JavaScript, feeds and an API over one store.

Nothing here decides what reports say: pages print what `dossiers` composed, and changes go through `pipeline`.
"""
