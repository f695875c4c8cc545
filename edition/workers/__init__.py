"""Locked worker processes: untrusted sources are read, transformed and set in them, never in the user's own process."""

from edition.workers.pool import Pool

__all__ = ["Pool"]
