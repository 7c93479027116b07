"""The words of `hinge explain` for all that is no movement, one module a kind."""
