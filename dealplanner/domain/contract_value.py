"""What a contract comes to: the fees of the signed offer and every signed change order, in one currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import CertificateKind
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.paper_facts import CertificateFact
from dealplanner.i18n import N_, Phrase, by_count, phrase


@dataclass(frozen=True)
class ContractValue:
    """The fees, what was changed, and what it comes to; all before tax."""

    fees: Money | None
    """None while no offer is priced."""
    signed: bool
    """Are the fees those of a signed or accepted offer?"""
    changes: tuple[CertificateFact, ...]
    """The signed change orders in the currency of the fees, by the day of the signature."""
    elsewhere: tuple[CertificateFact, ...]
    """Signed change orders in another currency: they are counted nowhere."""
    waiting: tuple[CertificateFact, ...]
    """Change orders with a price that nobody signed yet."""

    @property
    def changed(self) -> Money | None:
        """Return the sum of the changes; None while no currency is known."""
        currency = self.fees.currency if self.fees else None
        if currency is None:
            return None
        return Money(sum((_amount(one) for one in self.changes), Decimal(0)), currency)

    @property
    def total(self) -> Money | None:
        """Return fees and changes together; None while there are no fees."""
        if self.fees is None or self.changed is None:
            return None
        return Money(self.fees.amount + self.changed.amount, self.fees.currency)

    @property
    def words(self) -> Phrase:
        """Say it in one line."""
        if self.fees is None or self.total is None:
            return phrase(N_("The contract has no fees yet: price the offer in step 6."))
        if not self.changes:
            return phrase(N_("Contract value {total} before tax"), total=self.total)
        return phrase(
            by_count(
                len(self.changes),
                N_("Contract value {total} before tax: {fees} and a change order of {changed}"),
                N_("Contract value {total} before tax: {fees} and {count} change orders of {changed}"),
            ),
            total=self.total,
            fees=self.fees,
            count=len(self.changes),
            changed=self.changed,
        )


def contract_value(facts: DealFacts) -> ContractValue:
    """Return what the contract comes to, by the signed fees, else by those of the offer as it stands."""
    fees = facts.signed_fees or facts.fees
    orders = [one for one in facts.certificates if one.kind is CertificateKind.CHANGE and one.amount]
    signed = sorted((one for one in orders if one.signed_on), key=lambda one: str(one.signed_on))
    currency = fees.currency if fees else facts.currency
    return ContractValue(
        fees=fees,
        signed=facts.signed_fees is not None,
        changes=tuple(one for one in signed if _currency(one) == currency),
        elsewhere=tuple(one for one in signed if _currency(one) != currency),
        waiting=tuple(one for one in orders if not one.signed_on),
    )


def fees_before(facts: DealFacts, certificate_id: str) -> Money | None:
    """Return what the contract comes to without one change order, and without those signed after it."""
    value = contract_value(facts)
    if value.fees is None:
        return None
    earlier = Decimal(0)
    for one in value.changes:
        if one.id == certificate_id:
            break
        earlier += _amount(one)
    return Money(value.fees.amount + earlier, value.fees.currency)


def _amount(one: CertificateFact) -> Decimal:
    return one.amount.amount if one.amount else Decimal(0)


def _currency(one: CertificateFact) -> str:
    return one.amount.currency if one.amount else ""
