"""Explains movements, patterns, muscles, goals, levels, limitations, rules and equipment."""

from __future__ import annotations

from hinge_cli.catalog import Catalog
from hinge_cli.explaining.topics import Topic
from hinge_cli.report import Report


def explain(topic: Topic, catalog: Catalog) -> Report:
    """The report on a topic."""
    if topic.kind == "movement":
        from hinge_cli.explaining import movements

        return movements.explain(topic.key, catalog)
    if topic.kind == "pattern":
        from hinge_cli.explaining import patterns

        return patterns.explain(topic.key, catalog)
    if topic.kind == "rule":
        from hinge_cli.explaining import rules

        return rules.explain(topic.key)
    if topic.kind == "list":
        from hinge_cli.explaining import lists

        return lists.explain(topic.key)
    from hinge_cli.explaining import others

    report: Report = getattr(others, topic.kind)(topic.key, catalog)
    return report
