"""The one door to PDFium, which may be called from one thread at a time only."""

from __future__ import annotations

from threading import RLock

PDFIUM = RLock()
"""Held by whoever calls pypdfium2, in whatever thread: the library keeps state of its own."""
