"""Screens of a session that a facilitator leads; they know no device and no code."""
