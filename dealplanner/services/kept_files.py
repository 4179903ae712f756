"""Files that are kept in a deal: signed copies, and versions that the client sent back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from dealplanner.domain.bargaining import AttachmentKind
from dealplanner.records import Attachment, Deal
from dealplanner.services.deals import live
from dealplanner.services.workspace import Workspace
from dealplanner.storage.reading import read_at_most


@dataclass(frozen=True)
class KeptFile:
    """The content of a file with its name, checked and ready to be kept."""

    name: str
    content: bytes
    kind: str
    """pdf, jpeg, png, docx or txt."""

    @property
    def sha256(self) -> str:
        """Return the digest of the content."""
        return sha256(self.content).hexdigest()


def read_copy(path: Path) -> KeptFile:
    """Read and check a copy of a signed paper; raise a UserError where it is none. Needs no record."""
    from dealplanner.documents.copies import MEGABYTES, kind_of_copy  # late: brings PDFium

    content = read_at_most(path, MEGABYTES * 1024 * 1024)
    return KeptFile(path.name, content, kind_of_copy(content, path.name))


def keep_file(
    workspace: Workspace,
    deal: Deal,
    file: KeptFile,
    kind: AttachmentKind,
    on: date,
    title: str = "",
    document_id: str | None = None,
) -> Attachment:
    """Keep a file in the deal, as one step of undo; one that is kept already is not kept twice.

    The content is there before the record is taken in, so the journal never carries it.
    """
    twin = next((one for one in live(deal.attachments) if _is_twin(one, file, kind)), None)
    if twin is not None:
        found: Attachment = twin
        return found
    return workspace.add(
        Attachment(
            kind=kind,
            title=title or Path(file.name).stem,
            file_name=file.name,
            on=on,
            document_id=document_id,
            sha256=file.sha256,
            content=file.content,
            position=max((one.position for one in deal.attachments), default=-1) + 1,
        ),
        deal,
        "attachments",
    )


def _is_twin(one: Attachment, file: KeptFile, kind: AttachmentKind) -> bool:
    return one.kind is kind and one.sha256 == file.sha256


def files_of(deal: Deal, kind: AttachmentKind | None = None) -> list[Attachment]:
    """Return what is kept, of one kind where it is named, in the order in which it came."""
    return [one for one in live(deal.attachments) if kind is None or one.kind is kind]


def is_whole(attachment: Attachment) -> bool:
    """Say whether the content is what it was when it was kept."""
    content = attachment.content
    return content is not None and sha256(content).hexdigest() == attachment.sha256
