def list_command(what: str) -> None:
    """x"""
