"""Turns a public exercise database into movements of the catalog.

>>> from hinge_cli.importing import decide, read_records
>>> result = decide(read_records("exercises.json", data), Catalog.load())
"""

from hinge_cli.importing.deciding import Decision, Imported, decide
from hinge_cli.importing.records import Record, read_records
from hinge_cli.importing.writing import to_json, to_yaml

__all__ = ["Decision", "Imported", "Record", "decide", "read_records", "to_json", "to_yaml"]
