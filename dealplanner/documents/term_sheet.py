"""The term sheet: six blocks of main terms, what is still open, and the signatures; two to four pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from dealplanner.documents.annexes import annex, annexes
from dealplanner.documents.contract import contract_annex
from dealplanner.documents.flow import Block, PageBreak
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.letterhead import letterhead, numbered
from dealplanner.documents.marks import Columns
from dealplanner.documents.prose import Prose
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.signing import signatures
from dealplanner.documents.stack import Kept, Stack
from dealplanner.documents.totals import fees_table
from dealplanner.domain.papers import BLOCKS, MANDATORY_BLOCKS, OpenPoint, Party, TermSheetPaper
from dealplanner.i18n import N_


def story(paper: TermSheetPaper, kit: Kit) -> Iterator[Block]:
    """Yield the term sheet from head to signatures, then its annexes."""
    yield from letterhead(paper.head, kit)
    yield kit.title(kit.say("title"))
    yield kit.subtitle(paper.head.subject or paper.head.deal)
    yield _parties(paper, kit)
    yield kit.facts(_head_rows(paper, kit))
    yield kit.quiet(kit.say(f"binding_note.{paper.binding}"))
    for number, name in enumerate(BLOCKS, start=1):
        if name in MANDATORY_BLOCKS or not paper.is_empty(name):
            yield kit.heading(kit.say("numbered", n=str(number), words=kit.say(f"block.{name}")))
            yield from _block(paper, name, kit)
    in_annex = kit.density.points_in_annex and bool(paper.open_points)
    yield from _open_points(paper.open_points, kit, in_annex=in_annex)
    yield from kit.notes(paper.head.notes)
    if kit.density.signatures_apart:
        yield PageBreak()
    if paper.next_steps:
        yield kit.heading(kit.say("heading.next_steps"))
        yield kit.next_steps(paper.next_steps)
    yield _signatures(paper, kit)
    if in_annex:
        yield from annex(1, kit.say("heading.open_points"), [_points_table(paper.open_points, kit)], kit)
    yield from annexes(paper.annexes, kit, first=2 if in_annex else 1)
    yield from contract_annex(paper.contract, kit)


def _parties(paper: TermSheetPaper, kit: Kit) -> Block:
    sides = (("party.provider", paper.head.ours), ("party.client", paper.head.account))
    columns = [_party(party, party.role or kit.say(role), kit) for role, party in sides]
    return Columns(columns, 4 * kit.looks.unit, before=2 * kit.looks.unit, after=2 * kit.looks.unit)


def _party(party: Party, role: str, kit: Kit) -> Block:
    lines = [*party.address, party.registration]
    if party.tax_id:
        lines.append(kit.say("label.tax_id_of", number=party.tax_id))
    if party.contact:
        lines.append(kit.say("label.contact_of", name=party.contact))
    if party.notices:
        lines.append(kit.say("label.notices", address=kit.say("comma").join(party.notices)))
    blocks: list[Block] = [Prose(role, kit.looks.column), Prose(party.name, kit.looks.cell_strong)]
    return Stack([*blocks, *(Prose(line, kit.looks.cell_small) for line in lines if line.strip())])


def _head_rows(paper: TermSheetPaper, kit: Kit) -> list[tuple[str, str]]:
    head = paper.head
    order = [kit.say("numbered", n=str(n), words=one) for n, one in enumerate(paper.precedence, start=1)]
    return [
        (kit.say("label.number"), numbered(head, kit)),
        (kit.say("label.date"), kit.value(head.issued)),
        (kit.say("label.binding"), kit.say(f"binding.{paper.binding}")),
        (kit.say("label.effective"), kit.value(paper.effective)),
        (kit.say("label.valid_through"), kit.value(head.valid_through)),
        (kit.say("label.precedence"), kit.say("semicolon").join(order)),
    ]


def _block(paper: TermSheetPaper, name: str, kit: Kit) -> Iterator[Block]:
    """Yield the table and the rows of one block; one that is mandatory and empty says so."""
    if paper.is_empty(name):
        yield kit.quiet(kit.say("to_be_agreed"))
        return
    yield from _TABLES[name](paper, kit) if name in _TABLES else ()
    order = {key: number for number, key in enumerate(BLOCKS[name])}
    rows = sorted(paper.block(name).rows, key=lambda row: order.get(row.key, len(order)))
    made = [(row.label or kit.say(f"row.{name}.{row.key}"), kit.value(row.value)) for row in rows]
    if any(value.strip() for _, value in made):
        yield kit.facts(made)
    if paper.block(name).text.strip():
        yield kit.text(paper.block(name).text)


def _fees(paper: TermSheetPaper, kit: Kit) -> Iterator[Block]:
    if paper.offer is not None:
        yield fees_table(paper.offer, kit)
    if paper.quote:
        yield kit.quiet(kit.say("fees_from_quote", number=paper.quote))


def _milestones(paper: TermSheetPaper, kit: Kit) -> Iterator[Block]:
    if paper.milestones:
        keys = ("title", "due", "result")
        rows = [[one.title, kit.value(one.due), one.result] for one in paper.milestones]
        yield kit.lean_table([TableColumn(f"milestone.{key}", share=1) for key in keys], rows)


def _people(paper: TermSheetPaper, kit: Kit) -> Iterator[Block]:
    if not paper.people:
        return
    columns = [
        TableColumn("people.name", share=1),
        TableColumn("people.role", share=1.4),
        TableColumn("people.days", align="decimal"),
        TableColumn("people.rate", align="right"),
    ]
    rows = [[one.name, one.role, _number(one.days, kit), _amount(one.rate, kit)] for one in paper.people]
    yield kit.lean_table(columns, rows)


def _number(number: Decimal | None, kit: Kit) -> str:
    return "" if number is None else kit.formats.number(number, 2)


def _amount(amount: Decimal | None, kit: Kit) -> str:
    return "" if amount is None else kit.formats.money(amount)


def _severities(paper: TermSheetPaper, kit: Kit) -> Iterator[Block]:
    if paper.severities:
        keys = ("name", "meaning", "response", "repair")
        rows = [
            [
                kit.known("said", kit.value(one.name)),
                one.meaning,
                kit.value(one.response),
                kit.value(one.repair),
            ]
            for one in paper.severities
        ]
        yield kit.lean_table([TableColumn(f"severity.{key}", share=1) for key in keys], rows)


_TABLES: Mapping[str, Callable[[TermSheetPaper, Kit], Iterator[Block]]] = MappingProxyType(
    {
        "price": _fees,
        "installation": _milestones,
        "resources": _people,
        "service_level": _severities,
    }
)


def _open_points(points: Sequence[OpenPoint], kit: Kit, *, in_annex: bool) -> Iterator[Block]:
    if points:
        yield kit.heading(kit.say("heading.open_points"))
        yield kit.text(kit.say("points_in_annex")) if in_annex else _points_table(points, kit)


def _points_table(points: Sequence[OpenPoint], kit: Kit) -> Block:
    shares = {"topic": 1.1, "ours": 1.5, "theirs": 1.5, "owner": 0.9, "due": 1.0, "state": 0.9}
    rows = [
        [
            one.topic,
            one.ours,
            one.theirs,
            one.owner,
            kit.short_day(one.due),
            kit.known("state", one.state),
        ]
        for one in points
    ]
    return kit.lean_table([TableColumn(f"point.{key}", share=share) for key, share in shares.items()], rows)


def _signatures(paper: TermSheetPaper, kit: Kit) -> Block:
    ours, theirs = paper.head.ours, paper.head.account
    sides = [
        (ours.role or kit.say("party.provider"), ours.name, paper.signing_ours),
        (theirs.role or kit.say("party.client"), theirs.name, paper.signing_theirs),
    ]
    return Kept(
        [kit.heading(kit.say("heading.signatures")), signatures(sides, kit)], before=kit.looks.heading.before
    )


TERM_SHEET = DocumentKind("term_sheet", N_("Term sheet"), story, pages=range(2, 5))
