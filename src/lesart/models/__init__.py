"""What is learnt: protocols, the weights that ship, and loaders for optional ones."""
