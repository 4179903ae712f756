"""The paper's data inside its PDF, as an attached JSON file (ISO 32000-1, 7.11.4)."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from reportlab.pdfbase import pdfdoc

from dealplanner.documents.flow import Canvas

NAME = "paper.json"


def as_json(data: dict[str, Any]) -> bytes:
    """Return `data` as JSON whose bytes depend on nothing else."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")  # a half pair becomes its JSON escape


def short_hash(data: bytes) -> str:
    """Return the first eight figures of the SHA-256 of a paper's JSON, as its foot prints them."""
    return hashlib.sha256(data).hexdigest()[:8]


def attach(canvas: Canvas, data: bytes) -> None:
    """Attach `data` to the document of `canvas`."""
    document = canvas._doc
    stream = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("EmbeddedFile"),
                "Subtype": "/application#2Fjson",
                "Params": pdfdoc.PDFDictionary({"Size": len(data)}),
            }
        ),
        data,
        filters=[pdfdoc.PDFZCompress],
    )
    name = pdfdoc.PDFString(NAME)
    file = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Filespec"),
            "F": name,
            "UF": name,
            "EF": pdfdoc.PDFDictionary({"F": document.Reference(stream, "paper.json stream")}),
        }
    )
    names = pdfdoc.PDFArray([name, document.Reference(file, "paper.json file")])
    document.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": pdfdoc.PDFDictionary({"Names": names})})
