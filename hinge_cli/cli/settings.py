"""What holds for a command: flags over the profile over what is usual."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.profile.places import in_force

if TYPE_CHECKING:
    from hinge_cli.plan import Request
    from hinge_cli.profile.reading import Profile


# The lists that add up, for a new injury heals no old one, and who avoids one more movement avoids
# the others still; and the word that drops what was said before.
ADDED_UP = ("limits", "without", "avoid", "prefer")
NO_MORE = "none"


class Settings(NamedTuple):
    """The catalog that holds, and the fields that each profile gives, the strongest last."""

    catalog: Catalog
    given: list[tuple[Path, dict[str, Any]]]

    def request(self, said: dict[str, Any]) -> "Request":
        """The request of the flags that were given, over those of the profiles.

        A flag that is None or empty was not given. Maxima of all stand side by side, and so does
        what is `ADDED_UP`; `none` among it drops what was said before. Who says what is there has
        it, and who favours a movement avoids it no more, whatever a weaker profile says; nor the
        other way round.
        """
        from hinge_cli.plan import Request  # late: completion asks for nothing

        fields: dict[str, Any] = {}
        flags = {name: value for name, value in said.items() if value not in (None, (), {})}
        for layer in (*(given for _, given in self.given), flags):
            if "days" in layer or "on" in layer:
                fields.pop("on", None)
                fields.pop("days", None)
            if "equipment" in layer:
                fields.pop("without", None)
            for named, other in (("prefer", "avoid"), ("avoid", "prefer")):
                if named in layer and other in fields:
                    fields[other] = self._apart_from(_still(layer[named]), fields[other])
            maxes = {**fields.get("maxes", {}), **layer.get("maxes", {})}
            lists = {
                name: _still((*fields.get(name, ()), *layer.get(name, ()))) for name in ADDED_UP
            }
            fields |= layer | lists
            if maxes:
                fields["maxes"] = maxes
        return Request(**fields)

    def _apart_from(self, named: tuple[str, ...], movements: tuple[str, ...]) -> tuple[str, ...]:
        """The movements that are not among the named ones, whichever of their names is used."""
        from hinge_cli.planning.resolving import movement_ids

        ids = movement_ids(named, self.catalog)
        return tuple(
            name for name in movements if movement_ids((name,), self.catalog)[0] not in ids
        )


def _still(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names after the last word that drops those before it."""
    if NO_MORE not in names:
        return names
    return names[len(names) - names[::-1].index(NO_MORE) :]


def settings(named: Path | None = None, catalogs: list[Path] | None = None) -> Settings:
    """What the profiles in force and the flags `--profile` and `--catalog` say."""
    profiles = _opened(named)
    listed = (path for profile in profiles for path in profile.catalogs)
    catalog = Catalog.load(*listed, *(catalogs or ()))
    return Settings(catalog, [(profile.path, profile.fields(catalog)) for profile in profiles])


def catalog_of(catalogs: list[Path] | None) -> Catalog:
    """The catalog that holds: the shipped one with the files that hold over it."""
    return Catalog.load(*catalog_files(catalogs))


def catalog_files(catalogs: list[Path] | None) -> list[Path]:
    """The files laid over the shipped catalog: those that profiles list, those of the flags."""
    listed = (path for profile in _opened(None) for path in profile.listed())
    return [*listed, *(catalogs or ())]


def _opened(named: Path | None) -> list["Profile"]:
    paths = in_force(named)
    if not paths:
        return []
    from hinge_cli.profile.reading import open_profile

    return [open_profile(path) for path in paths]
