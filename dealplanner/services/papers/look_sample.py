"""A paper of no deal, on which the owner sees what their look does."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from dealplanner.domain.papers import Head, Party, QuotePaper, Signatory
from dealplanner.domain.pricing.kinds import LineKind, Period, TaxCategory
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.totals import price_offer
from dealplanner.records import Language, Profile
from dealplanner.services.papers.heads import look_of, our_party

_WORDS = {
    Language.EN: (
        "Sample Client Ltd",
        ("1 Market Street", "Springfield"),
        "A sample of your look",
        ("Consulting", "Workshop with your team", "Two days on site, with a report.", "Yearly support"),
        "day",
    ),
    Language.ZH: (
        "示例客户有限公司",
        ("市场路 1 号", "春田市"),
        "版式示例",
        ("咨询", "团队研讨会", "现场两天，附报告。", "年度支持"),
        "天",
    ),
}


def look_sample(profile: Profile, language: Language, today: date) -> QuotePaper:
    """Return a quote with our own head, a section, three lines, and taxes of two kinds."""
    client, address, subject, (section, workshop, more, support), unit = _WORDS[language]
    rate = profile.tax_rate if profile.tax_rate is not None else Decimal(19)
    lines = [
        OfferLine(kind=LineKind.SECTION, title=section),
        OfferLine(
            title=workshop,
            description=more,
            quantity=Decimal(2),
            unit=unit,
            unit_price=Decimal(1150),
            tax_rate=rate,
        ),
        OfferLine(title=support, unit_price=Decimal(2400), period=Period.YEAR, periods=2, tax_rate=rate),
        OfferLine(title=workshop, unit_price=Decimal(800), tax_category=TaxCategory.REVERSE_CHARGE),
    ]
    head = Head(
        language=str(language),
        currency=profile.currency,
        number="S-001",
        draft=False,
        deal=subject,
        subject=subject,
        account=Party(name=client, address=address),
        ours=our_party(profile),
        issued=today,
        valid_through=today + timedelta(days=30),
        look=look_of(profile),
    )
    offer = price_offer(lines, OfferTerms(currency=profile.currency))
    return QuotePaper(head=head, offer=offer, signing=Signatory())
