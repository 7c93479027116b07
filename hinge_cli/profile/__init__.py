"""What somebody would otherwise say with every command: a file of their own."""

from hinge_cli.profile.reading import Profile, read_profile

__all__ = ["Profile", "read_profile"]
