"""The pages: each prints what the store and the dossiers hold, and works without JavaScript."""
