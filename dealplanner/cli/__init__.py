"""The command line: the program without its window, for scripts and quick questions."""

from dealplanner.cli.running import Screen, run

__all__ = ["Screen", "run"]
