"""Where the members of a statement differ, slot by slot, and what verdict comes of it."""

from lesart.accounts.readings.findings import Finding, Member
from lesart.accounts.readings.verdicts import find_readings

__all__ = ["Finding", "Member", "find_readings"]
