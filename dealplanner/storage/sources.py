"""The sources of the lists: which tables, columns and orders each is read from."""

from __future__ import annotations

from dealplanner.storage.families import FAMILY
from dealplanner.storage.lists import Source

ACCOUNTS = Source(
    columns=(
        "a.name",
        "a.sector",
        "a.office",
        """(SELECT count(*) FROM deal d
            WHERE d.account_id = a.id AND d.outcome = 'open' AND d.deleted_at IS NULL)""",
        "parent.name",
    ),
    tables="account a LEFT JOIN account parent ON parent.id = a.parent_id",
    of="a",
    opens="a.id",
    order="a.name",
    searched=("a.name", "a.sector", "a.office", "parent.name"),
    within={"account": "a.parent_id = ?"},
)

PEOPLE = Source(
    columns=("p.name", "a.name", "p.job", "p.email", "CASE p.phone WHEN '' THEN p.mobile ELSE p.phone END"),
    tables="person p LEFT JOIN account a ON a.id = p.account_id",
    of="p",
    opens="p.id",
    order="p.name",
    searched=("p.name", "a.name", "p.job", "p.email", "p.phone", "p.mobile"),
    within={"account": "p.account_id = ?"},
)

DEALS = Source(
    columns=("d.title", "a.name", "d.step", "d.value", "d.decision_on", "d.next_on", "d.outcome"),
    tables="deal d LEFT JOIN account a ON a.id = d.account_id",
    of="d",
    opens="d.id",
    order="d.title",
    searched=("d.title", "a.name"),
    still_open="d.outcome = 'open'",
    within={
        "account": "d.account_id = ?",
        "family": f"d.account_id IN ({FAMILY} SELECT id FROM family)",
        "activity": "d.activity_id = ?",
        "these": "d.id IN (SELECT value FROM json_each(?))",
        "person": "d.id IN (SELECT deal_id FROM stakeholder WHERE person_id = ? AND deleted_at IS NULL)",
    },
)

DOCUMENTS = Source(
    columns=(
        "CASE WHEN t.revision > 1 AND t.number <> '' THEN t.number || '-R' || t.revision ELSE t.number END",
        "t.kind",
        "d.title",
        "a.name",
        "t.total",
        "t.issued_on",
        "CASE WHEN t.state IN ('issued', 'presented') AND t.valid_through < local_today()"
        " THEN 'expired' ELSE t.state END",
    ),
    tables="document t JOIN deal d ON d.id = t.deal_id LEFT JOIN account a ON a.id = d.account_id",
    of="t",
    order="coalesce(t.created_at, '')",
    searched=("t.number", "t.subject", "d.title", "a.name"),
    opens="t.id",
    newest_first=True,
    still_open="t.state IN ('draft', 'issued', 'presented')",
    within={"account": "d.account_id = ?"},
)

PRICES = Source(
    columns=("i.title", "i.code", "i.series", "i.unit_price", "i.unit", "i.period"),
    tables="price_item i",
    of="i",
    opens="i.id",
    order="i.title",
    searched=("i.title", "i.code", "i.series", "i.description"),
)

# A contact is a first contact that took place: on a day, or with somebody.
_CONTACTS = """(SELECT count(DISTINCT d.id) FROM deal d JOIN answer r ON r.deal_id = d.id
    WHERE d.activity_id = v.id AND d.deleted_at IS NULL AND r.page_key = 'first_contact.contact'
    AND coalesce(json_extract(r.page, '$.on'), json_extract(r.page, '$.whom')) IS NOT NULL)"""

ACTIVITIES = Source(
    columns=(
        "v.name",
        "v.channel",
        "coalesce(v.begins_on, '') || '/' || coalesce(v.ends_on, '')",
        "v.cost",
        _CONTACTS,
        "(SELECT count(*) FROM deal d WHERE d.activity_id = v.id AND d.deleted_at IS NULL)",
        """(SELECT json_group_array(d.value) FROM deal d WHERE d.activity_id = v.id
            AND d.outcome = 'won' AND d.deleted_at IS NULL AND d.value IS NOT NULL)""",
        f"json_array(v.cost, {_CONTACTS})",
    ),
    tables="activity v",
    of="v",
    opens="v.id",
    order="v.name",
    searched=("v.name",),
)
