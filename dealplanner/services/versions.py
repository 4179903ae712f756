"""The versions of a deal's papers that can be compared: issued, as they stand, and as the client has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from dealplanner.domain.bargaining import AttachmentKind
from dealplanner.domain.errors import UserError
from dealplanner.domain.papers.paragraphs import lines_of, paragraphs_of
from dealplanner.domain.papers.versions import Passage, compare
from dealplanner.domain.steps.offer import Paper
from dealplanner.domain.steps.terms import SampleContract
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Attachment, Deal, Document, DocumentState, Profile
from dealplanner.services.deals import live
from dealplanner.services.exchange.plaintext import decode
from dealplanner.services.exchange.word_file import read_word
from dealplanner.services.kept_files import KeptFile, files_of
from dealplanner.services.papers.composing import PAPERS, compose
from dealplanner.services.papers.printing import print_counted
from dealplanner.storage.reading import read_at_most

Words: TypeAlias = tuple[str, ...]
Read: TypeAlias = Callable[[], Words]
"""Reads the paragraphs; slow, and needs no record, so that it may run beside the window."""
MEGABYTES = 20
MOST_CHARACTERS = 400_000
"""Characters of a version; a contract of two hundred pages has as many."""
CONTRACT = "contract"


class VersionTooBig(UserError):
    """More bytes than a contract has."""

    sentence = N_("“{file}” is larger than {limit} MB: save its text alone as .txt.")


class VersionTooLong(UserError):
    """More words than anybody compares."""

    sentence = N_("“{file}” is too long to be compared word by word: leave the annexes out of it.")


class VersionUnreadable(UserError):
    """Neither a text nor a Word file nor a PDF."""

    sentence = N_("“{file}” is no text, Word file or PDF: save it as .docx or .txt and choose that.")


class VersionWithoutWords(UserError):
    """Nothing in it, or pictures of pages only."""

    sentence = N_("“{file}” holds no words, perhaps pictures of pages only: ask them for the text.")


@dataclass(frozen=True)
class Version:
    """One version by its key, as it is called, and what makes it ready to be read."""

    key: str
    title: Phrase
    load: Callable[[], Read]
    """Quick; looks at records, so that it is called in the window."""
    paper: str = ""
    """Which of the three papers it is, as stored; empty for anything else."""


def versions_of(deal: Deal, profile: Profile, today: date) -> list[Version]:
    """Return all that can be compared: what the client has first, then the drafts, then what came back."""
    return [
        *_issued(deal),
        *_drafts(deal, profile, today),
        *map(_kept, files_of(deal, AttachmentKind.THEIRS)),
    ]


def proposed_pair(versions: Sequence[Version]) -> tuple[str, str]:
    """Return the keys of the two that are compared first: what the client has, and what came back.

    Where nothing came back, the newest issued paper and the same paper as it stands now.
    """
    theirs = [one for one in versions if one.key.startswith("file:")]
    issued = [one for one in versions if one.key.startswith("document:")]
    contract = [one for one in versions if one.key == CONTRACT]
    drafts = [one for one in versions if one.key.startswith("draft:")]
    if theirs:
        return (contract or issued or drafts)[0].key, theirs[-1].key
    if issued:
        return issued[0].key, next(one.key for one in drafts if one.paper == issued[0].paper)
    return drafts[0].key, drafts[-1].key


def _issued(deal: Deal) -> Iterator[Version]:
    issued: list[Document] = [one for one in live(deal.documents) if one.state is not DocumentState.DRAFT]
    for one in sorted(issued, key=lambda one: (str(one.issued_on), one.number, one.revision), reverse=True):
        revision = f"-R{one.revision}" if one.revision > 1 else ""
        title = phrase(
            N_("{kind} {number}, issued {day}"),
            kind=Phrase(one.kind.label),
            number=f"{one.number}{revision}",
            day=one.issued_on,
        )
        yield Version(f"document:{one.id}", title, _reads_pdf(one), str(one.kind))


def _reads_pdf(document: Document) -> Callable[[], Read]:
    def load() -> Read:
        pdf, name = document.pdf, document.number
        return lambda: _pdf_words(pdf or b"", name)

    return load


def _drafts(deal: Deal, profile: Profile, today: date) -> Iterator[Version]:
    def load(kind: Paper) -> Callable[[], Read]:
        def ready() -> Read:
            paper = compose(deal, profile, kind, today)
            return lambda: paragraphs_of(_pages(print_counted(paper)[0]))

        return ready

    def contract() -> Read:
        paper = compose(deal, profile, Paper.QUOTE, today)

        def read() -> Words:
            pdf, pages = print_counted(paper)
            return paragraphs_of(_pages(pdf)[pages:])

        return read

    for kind in PAPERS:
        title = phrase(N_("{kind}, as it stands now"), kind=Phrase(kind.label))
        yield Version(f"draft:{kind}", title, load(kind), str(kind))
    if deal.page(SampleContract).attached:
        yield Version(CONTRACT, phrase(N_("Sample contract, as it stands now")), contract)


def _kept(one: Attachment) -> Version:
    def load() -> Read:
        content, name = one.content or b"", one.file_name or one.title
        return lambda: words_in(content, name)

    return Version(f"file:{one.id}", phrase(N_("Theirs: {title}, {day}"), title=one.title, day=one.on), load)


def chosen_version(file: KeptFile) -> Version:
    """Return the version in a file that is chosen now and kept nowhere yet."""
    title = phrase(N_("Theirs: {title}, not kept yet"), title=file.name)
    return Version(f"chosen:{file.sha256}", title, lambda: lambda: words_in(file.content, file.name))


def read_version(path: Path) -> KeptFile:
    """Read a text, a Word file or a PDF that holds words; raise a UserError where it is none of them."""
    content = read_at_most(path, MEGABYTES * 1024 * 1024)
    if len(content) > MEGABYTES * 1024 * 1024:
        raise VersionTooBig(file=path.name, limit=MEGABYTES)
    words_in(content, path.name)
    return KeptFile(path.name, content, _kind(content))


def _kind(content: bytes) -> str:
    if content.startswith(b"PK"):
        return "docx"
    return "pdf" if b"%PDF-" in content[:1024] else "txt"


def words_in(content: bytes, name: str) -> Words:
    """Return the paragraphs of a file, by its content and never by its name; raise a UserError for none."""
    kind = _kind(content)
    if kind == "docx" or content.startswith(b"\xd0\xcf\x11\xe0"):
        words = read_word(content, name)
    elif kind == "pdf":
        words = _pdf_words(content, name)
    elif content.startswith(_PICTURES):
        raise VersionUnreadable(file=name)
    else:
        words = lines_of(decode(content, name)) if content.strip() else ()
    if not words:
        raise VersionWithoutWords(file=name)
    if sum(map(len, words)) > MOST_CHARACTERS:
        raise VersionTooLong(file=name)
    return words


_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"SQLite format 3", b"\x1f\x8b", b"GIF8", b"MZ", b"\x7fELF")


def _pdf_words(pdf: bytes, name: str) -> Words:
    from dealplanner.documents.copies import kind_of_copy  # late: brings PDFium

    kind_of_copy(pdf, name)
    return paragraphs_of(_pages(pdf))


def _pages(pdf: bytes) -> list[str]:
    from dealplanner.documents.readback import page_texts

    return page_texts(pdf)


def compare_versions(before: Read, after: Read) -> tuple[Passage, ...]:
    """Return both versions as one text with what changed; slow, and needs no record."""
    return compare(before(), after())
