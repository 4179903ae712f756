"""LibreOffice Writer, which many programs call to make their PDFs; measured warm, without its start."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from dealplanner import paths

from ..outline import Outline
from .html import CSS, as_html, page_css

_MANY = 6
_FILTERS = ("--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export")


@dataclass(frozen=True)
class Conversion:
    """One paper as HTML, to be converted as often as wanted by one process."""

    program: str
    source: str

    def __call__(self) -> bytes:
        """Convert it once."""
        return self.convert(1)

    def convert(self, copies: int) -> bytes:
        """Convert so many copies and return the last PDF; raises CalledProcessError where that fails."""
        with tempfile.TemporaryDirectory(prefix="dealplanner-libreoffice-") as name:
            folder = Path(name)
            files = [folder / f"paper-{number}.html" for number in range(copies)]
            for file in files:
                file.write_text(self.source, "utf-8")
            profile = f"-env:UserInstallation={(_rooms() / 'profile').as_uri()}"
            command = [self.program, "--headless", profile, *_FILTERS, "--outdir", name, *map(str, files)]
            subprocess.run(command, check=True, capture_output=True, env=_with_our_fonts())
            return files[-1].with_suffix(".pdf").read_bytes()


def prepare(outline: Outline) -> Conversion:
    """Return the conversion; raises ImportError where there is no LibreOffice."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise ImportError("no soffice on the path")
    return Conversion(program, as_html(outline, page_css() + CSS))


def cpu_each(conversion: Conversion) -> float:
    """Return the CPU time of one more paper in a running LibreOffice, in milliseconds."""
    conversion.convert(1)
    before = _children()
    conversion.convert(1)
    between = _children()
    conversion.convert(_MANY + 1)
    return ((_children() - between) - (between - before)) / _MANY * 1e3


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _rooms() -> Path:
    folder = Path(tempfile.gettempdir()) / f"dealplanner-libreoffice.{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _with_our_fonts() -> dict[str, str]:
    configuration = _rooms() / "fonts.conf"
    ours, theirs = escape(str(paths.resource("fonts"))), "/etc/fonts/fonts.conf"
    configuration.write_text(
        f"<fontconfig><dir>{ours}</dir><include ignore_missing='yes'>{theirs}</include></fontconfig>"
    )
    return {**os.environ, "FONTCONFIG_FILE": str(configuration)}
