"""The commands of `python -m bot`, one file each.

Each has `run(config, options)`, which returns the exit code, and where it takes arguments of its own,
`add_arguments(parser)`. It prints for its user; an OperatorProblem that it raises is printed by bot/__main__.py.
"""
