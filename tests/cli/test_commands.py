"""The command line: every command on a real file, exit codes, and one sentence for each fault."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest

from dealplanner.cli import run
from dealplanner.cli.arguments import SHEETS
from dealplanner.domain.flags import flags_of
from dealplanner.services.deal_file import DealFile
from dealplanner.services.facts import deal_facts
from dealplanner.services.find_deal import find_deal
from dealplanner.services.papers.sheets import SHEETS as ALL_SHEETS
from dealplanner.services.putting_off import put_off_flag
from dealplanner.services.sample import load_sample


@dataclass
class FakeScreen:
    """A screen that only remembers what it was asked for."""

    asked: list[object] = field(default_factory=list)

    def open(self, file: Path) -> int:
        self.asked.append(file)
        return 0

    def show_sample(self) -> int:
        self.asked.append("sample")
        return 0

    def demonstrate(self, folder: Path) -> list[Path]:
        return [folder / "quote.pdf", folder / "today.png"]


@dataclass
class Outcome:
    code: int
    out: str
    err: str


class Shell:
    """Types commands on one file."""

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self.path = path
        self.clock = clock
        self.screen = FakeScreen()

    def __call__(self, *words: str | Path) -> Outcome:
        out, err = io.StringIO(), io.StringIO()
        code = run([str(word) for word in words], self.screen, lambda: self.path, self.clock, out, err)
        return Outcome(code, out.getvalue(), err.getvalue())


@pytest.fixture
def shell(path: Path, clock: Callable[[], datetime]) -> Shell:
    return Shell(path, clock)


@pytest.fixture
def sample(shell: Shell) -> Shell:
    file = DealFile.open(shell.path, shell.clock)
    load_sample(file.workspace, shell.clock().date())
    file.close()
    return shell


def test_without_a_command_the_window_opens(shell: Shell) -> None:
    assert shell("--file", "other.dealplanner").code == 0
    assert shell().code == 0
    assert shell.screen.asked == [Path("other.dealplanner"), shell.path]


def test_demo_shows_the_sample_or_makes_its_papers(shell: Shell, tmp_path: Path) -> None:
    assert shell("demo").code == 0
    assert shell.screen.asked == ["sample"]
    assert shell("demo", "--out", tmp_path).out.splitlines() == [
        str(tmp_path / "quote.pdf"),
        str(tmp_path / "today.png"),
    ]


@pytest.mark.parametrize("what", ["accounts", "people", "deals", "documents", "activities"])
def test_lists_for_people_and_for_scripts(sample: Shell, what: str) -> None:
    lines = sample("list", what).out.splitlines()
    data = json.loads(sample("list", what, "--json").out)
    drafts = 1 if what == "documents" else len(data)
    assert len(lines) == 1 + drafts
    assert all("id" in record for record in data)


def test_a_deal_is_shown_with_its_verdict(sample: Shell) -> None:
    assert "HOLD" in sample("show", "deal", "Dispatch renewal").out
    data = json.loads(sample("show", "deal", "dispatch", "--json").out)
    assert data["verdict"]["call"].lower() == "hold"
    assert data["value"] == "EUR 84500"
    assert data["pages"]["qualify.money"]["amount"] == "EUR 90000"
    assert next(person["roles"] for person in data["stakeholders"]) == ["economic_buyer"]


def test_a_flag_that_is_put_off_is_shown_apart_with_its_reason(
    sample: Shell, clock: Callable[[], datetime]
) -> None:
    file = DealFile.open(sample.path, clock)
    deal = find_deal(file.workspace.session, "Dispatch renewal")
    facts = deal_facts(file.workspace, deal, clock().date())
    put_off_flag(file.workspace, deal, flags_of(facts)[0].id, "They are away", date(2026, 12, 1))
    file.close()
    data = json.loads(sample("show", "deal", "dispatch", "--json").out)
    (waiting,) = data["flags_put_off"]
    assert (waiting["until"], waiting["reason"]) == ("2026-12-01", "They are away")
    assert waiting["key"] not in {flag["key"] for flag in data["flags"]}
    assert "They are away" in sample("show", "deal", "dispatch").out


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("paper", ["quote", "proposal", "term-sheet"])
def test_papers_are_written_as_pdf(sample: Shell, tmp_path: Path, paper: str, language: str) -> None:
    target = tmp_path / "paper.pdf"
    done = sample("export", paper, "--deal", "Dispatch", "--out", target, "--language", language)
    assert (done.code, done.out, done.err) == (0, f"{target}\n", "")
    pdf = pypdfium2.PdfDocument(target)
    text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
    pages = len(pdf)
    pdf.close()
    assert "85,814.12" in text
    if paper == "term-sheet":
        assert 2 <= pages <= 4


def test_a_plan_goes_out_and_comes_back(sample: Shell, tmp_path: Path, clock: Callable[[], datetime]) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert sample("export", "plan", "--out", first).code == 0
    other = Shell(tmp_path / "other.dealplanner", clock)
    assert "deal: 3" in other("import", first).out.splitlines()
    assert other("export", "plan", "--out", second).code == 0
    assert first.read_bytes() == second.read_bytes()


def test_a_dry_run_changes_nothing(sample: Shell, tmp_path: Path) -> None:
    table = tmp_path / "accounts.csv"
    table.write_text("account,sector\nHansen,Logistics\nVolt,Energy\n", "utf-8")
    before = sample("list", "accounts").out
    assert "Accounts: 2" in sample("import", table, "--dry-run").out
    assert sample("list", "accounts").out == before
    assert sample("import", table).code == 0
    assert "Volt" in sample("list", "accounts").out


def test_a_dry_run_makes_no_file(tmp_path: Path, clock: Callable[[], datetime]) -> None:
    table = tmp_path / "accounts.csv"
    table.write_text("account,sector\nHansen,Logistics\n", "utf-8")
    shell = Shell(tmp_path / "none" / "deals.dealplanner", clock)
    assert "Accounts: 1" in shell("import", table, "--dry-run").out
    assert not shell.path.parent.exists()
    assert shell("import", table).code == 0
    assert "Hansen" in shell("list", "accounts").out


def test_check_reads_the_whole_file(sample: Shell) -> None:
    assert sample("check").code == 0
    with sample.path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096)
    done = sample("check")
    assert done.code == 2
    assert "damaged" in done.err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--file", "{tmp}/none.dealplanner", "list", "deals"], "There is no file"),
        (["--file", "{tmp}", "list", "deals"], "is not a Deal Planner file"),
        (["show", "deal", "Nothing like it"], "There is no deal “Nothing like it”"),
        (["show", "deal", ""], "There is no deal"),
        (["export", "quote", "--deal", "Dispatch", "--out", "{tmp}/no/folder/q.pdf"], "cannot be written to"),
        (["export", "quote", "--deal", "Dispatch", "--out", "{tmp}"], "cannot be written over"),
        (["export", "quote", "--out", "q.pdf"], "--deal"),
        (["import", "{tmp}/none.csv"], "none.csv"),
        (["import", "{tmp}/a.json", "{tmp}/b.csv"], "import it alone"),
        (["import", "{tmp}/empty.csv", "--currency", "euro"], "three capital letters"),
        (["fly"], "cannot be read"),
        (["list", "spaceships"], "cannot be read"),
    ],
)
def test_what_the_user_can_mend_is_one_sentence(
    sample: Shell, tmp_path: Path, words: list[str], sentence: str
) -> None:
    before = sample.path.read_bytes()
    done = sample(*(word.replace("{tmp}", str(tmp_path)) for word in words))
    assert done.code == 2
    assert sentence in done.err
    assert done.err.count("\n") == 1
    assert sample.path.read_bytes() == before


def test_the_real_opportunities_add_up(
    real_data: Path, tmp_path: Path, clock: Callable[[], datetime]
) -> None:
    import csv

    folder = real_data / "crm-sales"
    shell = Shell(tmp_path / "crm.dealplanner", clock)
    files = [folder / name for name in ("accounts.csv", "products.csv", "sales_pipeline.csv")]
    done = shell("import", *files, "--currency", "USD")
    assert done.code == 0
    with (folder / "sales_pipeline.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    taken = [row for row in rows if row["account"]]
    assert done.out.count("Kept aside: sales_pipeline.csv") == len(rows) - len(taken)
    assert "“GTXPro”" in done.out
    assert "“GTX Pro”" in done.out
    deals = json.loads(shell("list", "deals", "--json").out)
    assert len(deals) == len(taken)
    won = [deal for deal in deals if deal["outcome"] == "won"]
    expected = sum(Decimal(row["close_value"]) for row in taken if row["deal_stage"] == "Won")
    assert sum(Decimal(deal["value"].split()[1]) for deal in won) == expected

    first, second = tmp_path / "first.json", tmp_path / "second.json"
    shell("export", "plan", "--out", first)
    other = Shell(tmp_path / "other.dealplanner", clock)
    other("import", first)
    other("export", "plan", "--out", second)
    assert first.read_bytes() == second.read_bytes()


def test_every_sheet_can_be_exported(sample: Shell, tmp_path: Path) -> None:
    assert {name.replace("-", "_") for name in SHEETS} == set(ALL_SHEETS)
    for name in SHEETS:
        target = tmp_path / f"{name}.pdf"
        outcome = sample(
            "export", "sheet", name, "--deal", "Dispatch renewal", "--out", target, "--language", "zh"
        )
        assert (outcome.code, outcome.err) == (0, "")
        assert target.read_bytes().startswith(b"%PDF")


def test_a_private_sheet_is_not_made_for_the_client(sample: Shell, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    outcome = sample(
        "export", "sheet", "plan", "--deal", "Dispatch renewal", "--out", target, "--for", "client"
    )
    assert outcome.code == 2
    assert "leave --for out" in outcome.err
    assert not target.exists()
    outcome = sample(
        "export", "sheet", "map", "--deal", "Dispatch renewal", "--out", target, "--for", "client"
    )
    assert outcome.code == 0


def test_the_command_line_speaks_chinese_where_its_user_does(shell: Shell) -> None:
    spoken = {"“{path}” is whole.": "“{path}”完好无损。"}
    out, err = io.StringIO(), io.StringIO()
    code = run(
        ["check"],
        shell.screen,
        lambda: shell.path,
        shell.clock,
        out,
        err,
        "zh",
        lambda language: lambda source: spoken.get(source, source) if language == "zh" else source,
    )
    assert (code, err.getvalue()) == (0, "")
    assert "完好无损" in out.getvalue()
