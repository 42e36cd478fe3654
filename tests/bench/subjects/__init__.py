"""One file a benchmark, found by themselves."""
