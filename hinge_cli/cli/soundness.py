"""What is wrong with a catalog or a profile, beside the catalogs that it is used with."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.cli.settings import catalog_files
from hinge_cli.errors import BadFile, Problem


class Soundness(NamedTuple):
    """A catalog or profile: what is wrong with it, and what to say where nothing is."""

    file: str
    problems: Sequence[Problem]
    praise: str


def of_catalog(file: str, text: str, catalogs: list[Path] | None) -> Soundness:
    """A catalog as it is laid over the shipped one and the others that hold."""
    from hinge_cli.catalog.loading import read_yaml
    from hinge_cli.catalog.schema import Content

    others = [path for path in catalog_files(catalogs) if path.resolve() != Path(file).resolve()]
    try:
        base = Catalog.load(*others)
        content = read_yaml(file, text.encode(), Content(base.movements, base.words))
    except BadFile as bad:
        return Soundness(file, bad.problems, "")
    return Soundness(file, (), f"{len(content.movements)} movements, all sound")


def of_profile(file: str, text: str, catalogs: list[Path] | None) -> Soundness:
    """A profile beside the catalogs that it lists."""
    from hinge_cli.profile.reading import profile_of

    try:
        profile = profile_of(Path(file), text)
        fields = profile.fields(Catalog.load(*profile.catalogs, *(catalogs or ())))
    except BadFile as bad:
        return Soundness(file, bad.problems, "")
    return Soundness(file, (), f"{len(fields)} setting{'s' * (len(fields) != 1)}, all sound")
