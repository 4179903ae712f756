"""Plans people from the rows of a table and from the cards of an address book."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.i18n import N_, phrase
from dealplanner.services.exchange.aside import KeptAside
from dealplanner.services.exchange.columns import Columns
from dealplanner.services.exchange.contacts import Contact, Reach, full_name
from dealplanner.services.exchange.draft import Draft, NotUsable, twice
from dealplanner.services.exchange.headings import TableKind
from dealplanner.services.exchange.plans import PlannedAccount, PlannedPerson, Source
from dealplanner.services.exchange.tables import Row
from dealplanner.services.exchange.vcards import CardFile

_WORDS = ("job", "department", "salutation", "email", "phone", "mobile", "address")


def plan_people(draft: Draft, columns: Columns) -> None:
    """Plan a person for every row that names one."""
    for row in columns.table.rows:
        try:
            _take(draft, _person(draft, columns, row))
        except NotUsable as refusal:
            draft.set_aside(columns, row, refusal.reason)


def plan_contacts(draft: Draft, cards: CardFile) -> None:
    """Plan a person for every card, or an account where the card is a company’s own."""
    draft.remarks += cards.remarks
    draft.aside += cards.aside
    for contact in cards.contacts:
        source = Source(cards.file, contact.line)
        if _is_company(contact):
            _take_company(draft, contact, source)
            continue
        try:
            _take(draft, _from_card(draft, contact, source))
        except NotUsable as refusal:
            draft.aside.append(KeptAside(cards.file, contact.line, refusal.reason, _shown(contact)))


def _person(draft: Draft, columns: Columns, row: Row) -> PlannedPerson:
    source = Source(columns.table.file, row.line)
    given, family = columns.cell(row, "given"), columns.cell(row, "family")
    name = columns.cell(row, "name") or full_name(given, family) or columns.cell(row, "email")
    if not name:
        raise NotUsable(phrase(N_("This row names nobody: write a name or an e-mail address into it.")))
    return PlannedPerson(
        source=source,
        name=name,
        account=draft.account(columns.cell(row, "account"), source),
        notes="\n".join(filter(None, [columns.cell(row, "notes"), *columns.rest(row)])),
        **{word: columns.cell(row, word) for word in _WORDS},
    )


def _take(draft: Draft, person: PlannedPerson) -> None:
    key = (person.name, person.account)
    if key in draft.existing.people:
        draft.already[TableKind.PEOPLE] += 1
    elif key in draft.people:
        raise twice(person.name, draft.people[key].source)
    else:
        draft.people[key] = person


def _is_company(contact: Contact) -> bool:
    return contact.name == contact.organisation and not contact.given and not contact.family


def _take_company(draft: Draft, contact: Contact, source: Source) -> None:
    name = draft.meant(TableKind.ACCOUNTS, contact.name, source)
    if name in draft.existing.accounts or name in draft.accounts:
        draft.already[TableKind.ACCOUNTS] += 1
        return
    draft.accounts[name] = PlannedAccount(
        source=source,
        name=name,
        email=_first(contact.emails),
        phone=_first(contact.phones),
        address=_first(contact.addresses),
        website=_first(contact.urls),
        notes="\n".join(
            [*contact.notes, *_others("E-mail", contact.emails[1:]), *_others("Phone", contact.phones[1:])]
        ),
    )


def _from_card(draft: Draft, contact: Contact, source: Source) -> PlannedPerson:
    mobile = next((phone for phone in contact.phones if phone.label == "mobile"), None)
    desk = next((phone for phone in contact.phones if phone.label not in ("mobile", "fax", "pager")), None)
    return PlannedPerson(
        source=source,
        name=contact.name,
        account=draft.account(contact.organisation, source),
        job=contact.job,
        department=contact.department,
        email=_first(contact.emails),
        phone=desk.value if desk else "",
        mobile=mobile.value if mobile else "",
        address=_first(contact.addresses),
        notes="\n".join([*contact.notes, *_extras(contact, {mobile, desk})]),
    )


def _extras(contact: Contact, placed: set[Reach | None]) -> Iterator[str]:
    """Yield what a person’s record has no place for."""
    yield from _others("E-mail", contact.emails[1:])
    yield from _others("Phone", [phone for phone in contact.phones if phone not in placed])
    yield from _others("Address", contact.addresses[1:])
    yield from _others("Web", contact.urls)
    if contact.birthday:
        yield f"Birthday: {contact.birthday.isoformat()}"


def _others(what: str, reaches: tuple[Reach, ...] | list[Reach]) -> Iterator[str]:
    for reach in reaches:
        words = ", ".join(reach.value.split("\n"))
        yield f"{what} ({reach.label}): {words}" if reach.label else f"{what}: {words}"


def _first(reaches: tuple[Reach, ...]) -> str:
    return reaches[0].value if reaches else ""


def _shown(contact: Contact) -> dict[str, str]:
    lines = [*contact.notes, *_extras(contact, set())]
    said = {"FN": contact.name, "ORG": contact.organisation, "TITLE": contact.job, "": "\n".join(lines)}
    return {name: value for name, value in {**said, "EMAIL": _first(contact.emails)}.items() if value}
