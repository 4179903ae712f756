"""Address books of any version and maker are read card by card."""

from __future__ import annotations

import base64
from datetime import date

import pytest

from dealplanner.services.exchange import vcards
from dealplanner.services.exchange.contacts import Contact, Reach
from dealplanner.services.exchange.errors import ImportFileEmpty, NoCards, NotText, TooManyRows
from dealplanner.services.exchange.vcards import CardFile, read_vcards


def read(*lines: str, version: str = "3.0") -> CardFile:
    text = "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])
    return read_vcards(text.encode(), "f.vcf")


def only(*lines: str, version: str = "3.0") -> Contact:
    (contact,) = read(*lines, version=version).contacts
    return contact


def test_folded_lines_are_joined() -> None:
    contact = only("FN:Anna", "NOTE:one lo", " ng line\\, wi", "\tth a tab")
    assert contact.notes == ("one long line, with a tab",)


def test_version_2_1_keeps_the_space_it_folds_at() -> None:
    assert only("FN:Anna", "NOTE:one", " two", version="2.1").notes == ("one two",)


def test_quoted_printable_goes_on_after_an_equals_sign() -> None:
    contact = only("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=BC=\r\nrgen =\r\nM", version="2.1")
    assert contact.name == "Jürgen M"


def test_quoted_printable_may_be_indented_within_a_character() -> None:
    assert only("FN;CHARSET=UTF-8;QUOTED-PRINTABLE:=D0=93=D0=\r\n =B2", version="2.1").name == "Гв"


def test_quoted_printable_never_swallows_the_end() -> None:
    contact = only("FN:Anna", "NOTE;ENCODING=QUOTED-PRINTABLE:cut off=", version="2.1")
    assert contact.notes == ("cut off",)


@pytest.mark.parametrize("charset", ["gb18030", "GBK", "big5", "utf-8", "Shift_JIS"])
def test_the_character_set_of_a_line_is_heeded(charset: str) -> None:
    printed = "".join(f"={byte:02X}" for byte in "中山".encode(charset))
    assert only(f"FN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:{printed}", version="2.1").name == "中山"


@pytest.mark.parametrize("charset", ["unicode_escape", "rot13", "idna", "zip", "nonsense"])
def test_a_character_set_that_is_none_is_not_used(charset: str) -> None:
    assert only(f"FN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:=41=5Cx", version="2.1").name == "A\\x"


def test_escapes_are_taken_out_after_splitting() -> None:
    contact = only(r"N:O\;Hara;John\, Jr;;;", r"ORG:Smith\; Sons\, Ltd;Sales\\West", r"FN:a\\nb")
    assert (contact.family, contact.given) == ("O;Hara", "John, Jr")
    assert (contact.organisation, contact.department) == ("Smith; Sons, Ltd", "Sales\\West")
    assert contact.name == "a\\nb"


def test_types_are_known_with_and_without_their_name() -> None:
    contact = only(
        "FN:A", "TEL;WORK;VOICE:1", "TEL;CELL;PREF:2", 'TEL;TYPE="home,fax":3', "item1.TEL;TYPE=pager:4"
    )
    assert contact.phones == (
        Reach("2", "mobile"),
        Reach("1", "work"),
        Reach("3", "fax"),
        Reach("4", "pager"),
    )


def test_apple_groups_carry_their_own_label() -> None:
    contact = only(
        "FN:A",
        "item1.TEL:1",
        "item1.X-ABLabel:_$!<Assistant>!$_",
        "item2.X-ABDATE:2001-02-03",
        "item2.X-ABLABEL:Joined",
    )
    assert contact.phones == (Reach("1", "Assistant"),)
    assert contact.notes == ("Joined: 2001-02-03",)


def test_a_colon_in_a_quoted_parameter_does_not_end_the_name() -> None:
    assert only("FN:A", 'EMAIL;X-ID="a:b;c":anna@example.com').emails == (Reach("anna@example.com"),)


def test_numbers_as_addresses_are_written_as_people_do() -> None:
    contact = only("FN:A", "TEL;VALUE=uri:tel:+1-418-656-9254;ext=102", "EMAIL:mailto:a@b.c", version="4.0")
    assert contact.phones == (Reach("+1-418-656-9254 ext. 102"),)
    assert contact.emails == (Reach("a@b.c"),)


def test_an_address_reads_from_the_street_to_the_country() -> None:
    contact = only("FN:A", r"ADR;TYPE=WORK:;Floor 2;1 High St\nBack yard;Leeds;York;LS1;UK")
    assert contact.addresses == (Reach("Floor 2\n1 High St\nBack yard\nLeeds, York LS1\nUK", "work"),)


@pytest.mark.parametrize("written", ["1980-03-22", "19800322", "1980-03-22T00:00:00Z"])
def test_a_birthday_is_a_day(written: str) -> None:
    assert only("FN:A", f"BDAY:{written}").birthday == date(1980, 3, 22)


@pytest.mark.parametrize("written", ["--0203", "1980-02-31", "in spring"])
def test_a_birthday_that_is_no_day_stays_a_note(written: str) -> None:
    contact = only("FN:A", f"BDAY:{written}")
    assert contact.birthday is None
    assert contact.notes == (f"Birthday: {written}",)


def test_what_has_no_place_becomes_a_note() -> None:
    contact = only(
        "FN:A", "NICKNAME:Ann", "X-SPOUSE:Bob", "CATEGORIES:a,b", "REV:20200101", "ORG:One", "ORG:Two"
    )
    assert contact.notes == ("Org: Two", "Nickname: Ann", "Spouse: Bob", "Categories: a,b")


def test_a_role_beside_a_title_is_not_lost() -> None:
    contact = only("FN:A", "TITLE:Director", "ROLE:Buyer")
    assert (contact.job, contact.notes) == ("Director", ("Role: Buyer",))


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Doe;John;M.;Dr.;MBA"], "Dr. John M. Doe MBA"),
        (["N:王;小明;;;"], "王小明"),
        (["ORG:Acme;Sales"], "Acme"),
        (["EMAIL:a@b.c"], "a@b.c"),
        (["FN: ", "TEL:123"], "123"),
    ],
)
def test_a_card_without_a_full_name_is_named_by_what_it_has(lines: list[str], name: str) -> None:
    assert only(*lines).name == name


def test_pictures_and_keys_are_stepped_over() -> None:
    blob = base64.b64encode(bytes(30_000)).decode()
    folded = "\r\n ".join(blob[at : at + 74] for at in range(0, len(blob), 74))
    plain = folded.replace("\r\n ", "\r\n")
    contact = only(
        f"PHOTO;ENCODING=b;TYPE=JPEG:{folded}",
        f"LOGO;BASE64;PNG:\r\n{plain}",
        "",
        "KEY;VALUE=uri:http://example.com/k",
        "FN:A",
        version="2.1",
    )
    assert contact == Contact(line=1, name="A")


def test_a_card_within_a_card_is_passed_over() -> None:
    agent = ["AGENT:", "BEGIN:VCARD", "FN:Susan", "AGENT:", "BEGIN:VCARD", "FN:Tom", "END:VCARD", "END:VCARD"]
    assert only("FN:Anna", *agent, "TEL:1") == Contact(line=1, name="Anna", phones=(Reach("1"),))
    assert only("AGENT:BEGIN:VCARD", "FN:Susan", "END:VCARD", "FN:Anna").name == "Anna"
    assert only(r"AGENT:BEGIN:VCARD\nFN:Susan\nEND:VCARD\n", "FN:Anna").name == "Anna"


def test_a_thousand_cards_within_each_other_are_one_card() -> None:
    lines = ["AGENT:", "BEGIN:VCARD"] * 1000 + ["END:VCARD"] * 1000
    assert only("FN:Anna", *lines).name == "Anna"


def test_small_letters_and_spaces_are_forgiven() -> None:
    text = "begin:vcard\nversion:3.0\nfn:anna\nemail;type=work : a@b.c \nend:vcard\n"
    (contact,) = read_vcards(text.encode(), "f").contacts
    assert (contact.name, contact.emails) == ("anna", (Reach("a@b.c", "work"),))


def cards(count: int, bad: str) -> bytes:
    good = [f"BEGIN:VCARD\nVERSION:3.0\nFN:Person {number}\nEND:VCARD\n" for number in range(count)]
    good[count // 2] = bad
    return "".join(good).encode()


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("BEGIN:VCARD\nVERSION:3.0\nNOTE:nobody\nEND:VCARD\n", "names nobody"),
        ("VERSION:3.0\nFN:No begin\nEND:VCARD\n", "outside any card"),
        ("BEGIN:VCARD\n" + "TEL:1\n" * 1001 + "END:VCARD\n", "more than 1000 lines"),
    ],
)
def test_one_bad_card_of_500_costs_no_other_and_is_named(bad: str, reason: str) -> None:
    read = read_vcards(cards(500, bad), "f")
    assert len(read.contacts) == 499
    ((line, why),) = [(row.line, str(row.reason)) for row in read.aside]
    assert line == 250 * 4 + 1
    assert reason in why


def test_a_card_without_an_end_is_read_and_said() -> None:
    read = read_vcards(cards(500, "BEGIN:VCARD\nFN:Endless\n"), "f")
    assert len(read.contacts) == 500
    assert [str(remark) for remark in read.remarks] == [
        "“f”, line 1001: this card has no end; check that nothing of it is missing."
    ]


def test_a_line_that_is_no_line_of_a_card_is_kept_as_a_note_and_said() -> None:
    book = read("FN:Anna", "what is this", 'TEL;X="open:1')
    assert book.contacts[0].notes == ("what is this", 'TEL;X="open:1')
    assert [str(remark) for remark in book.remarks] == [
        "“f.vcf”, line 4: this is no part of a card; it is kept as a note (lines: 2)."
    ]


def test_a_value_far_too_long_is_left_out_and_said() -> None:
    book = read("FN:Anna", "NOTE:" + "x" * 200_000, "TITLE:" + "\r\n ".join(["y" * 70] * 3000))
    assert book.contacts == (Contact(line=1, name="Anna"),)
    assert ["NOTE" in str(remark) or "TITLE" in str(remark) for remark in book.remarks] == [True, True]


def test_files_without_a_card_are_refused() -> None:
    with pytest.raises(NoCards, match="BEGIN:VCARD"):
        read_vcards(b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "f")
    with pytest.raises(ImportFileEmpty):
        read_vcards(b"", "f")
    with pytest.raises(NotText):
        read_vcards(b"PK\x03\x04", "f")


def test_more_cards_than_a_preview_shows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcards, "MOST_CARDS", 4)
    with pytest.raises(TooManyRows):
        read_vcards(cards(5, "BEGIN:VCARD\nFN:B\nEND:VCARD\n"), "f")
