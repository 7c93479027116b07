"""Judges what was read of a file: findings with their place, as far as nobody silenced them."""

from hinge_cli.checking.judging import Judgement, judge

__all__ = ["Judgement", "judge"]
