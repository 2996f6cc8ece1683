"""One file an outlet: where it lists its news and how its page is read; nothing else."""
