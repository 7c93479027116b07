def explain_command(what: str) -> None:
    """x"""
