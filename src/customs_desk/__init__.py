"""Customs Desk: a desktop archive for customs news. Here stands its version, nothing else."""

__version__ = "0.1.0"
