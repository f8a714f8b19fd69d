"""What stands between the network and the pages: who may come in, from where, how much, and what browsers may do."""
