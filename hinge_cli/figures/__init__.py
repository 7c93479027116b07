"""People lifting, seen from the side: a small kinematic model and its renderers."""
