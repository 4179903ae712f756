"""What a contract comes to: worked figures; currencies are never mixed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import CertificateKind
from dealplanner.domain.contract_value import contract_value, fees_before
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.paper_facts import CertificateFact

TODAY = date(2026, 11, 24)
FEES = Money(Decimal("84500.00"), "EUR")


def change(
    name: str, amount: str, currency: str = "EUR", day: int | None = 1, kind: CertificateKind | None = None
) -> CertificateFact:
    return CertificateFact(
        id=name,
        kind=kind or CertificateKind.CHANGE,
        amount=Money(Decimal(amount), currency),
        signed_on=date(2027, 2, day) if day else None,
    )


def test_signed_changes_are_added_to_the_signed_fees() -> None:
    orders = (change("b", "-1250.50", day=9), change("a", "4000"), change("c", "700", day=None))
    value = contract_value(
        DealFacts(today=TODAY, fees=Money(Decimal(1), "EUR"), signed_fees=FEES, certificates=orders)
    )
    assert value.total == Money(Decimal("87249.50"), "EUR")
    assert value.changed == Money(Decimal("2749.50"), "EUR")
    assert [one.id for one in value.changes] == ["a", "b"]
    assert [one.id for one in value.waiting] == ["c"]
    assert str(value.words) == (
        "Contract value EUR 87249.50 before tax: EUR 84500.00 and 2 change orders of EUR 2749.50"
    )


def test_another_currency_is_counted_nowhere() -> None:
    orders = (change("a", "4000", "CHF"), change("b", "100"))
    value = contract_value(DealFacts(today=TODAY, signed_fees=FEES, certificates=orders))
    assert value.total == Money(Decimal("84600.00"), "EUR")
    assert [one.id for one in value.elsewhere] == ["a"]


def test_an_acceptance_changes_no_fees() -> None:
    orders = (change("a", "4000", kind=CertificateKind.ACCEPTANCE),)
    assert contract_value(DealFacts(today=TODAY, fees=FEES, certificates=orders)).total == FEES


def test_without_fees_there_is_no_value() -> None:
    value = contract_value(DealFacts(today=TODAY, certificates=(change("a", "4000"),)))
    assert (value.fees, value.total, value.changed) == (None, None, None)
    assert "no fees yet" in str(value.words)


def test_a_change_order_says_what_the_fees_were_before_it() -> None:
    orders = (change("a", "4000", day=1), change("b", "500", day=2), change("c", "1", day=None))
    facts = DealFacts(today=TODAY, signed_fees=FEES, certificates=orders)
    assert fees_before(facts, "a") == FEES
    assert fees_before(facts, "b") == Money(Decimal("88500.00"), "EUR")
    assert fees_before(facts, "c") == Money(Decimal("89000.00"), "EUR")
    assert fees_before(DealFacts(today=TODAY), "a") is None
