"""Web pages → their visible text, block by block, and which blocks are the article."""
