"""The two commands on machines that lack something, played by a stand-in for Python and apt-get."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
TOOLS = "sh dirname cut tr sort cksum rm cat mktemp tee tail grep uname mkdir cp env".split()

# Answers as the variables say, writes down what it was asked, and copies itself where a venv has its tools.
PYTHON = """#!/bin/sh
printf '%s %s\\n' "${0##*/}" "$(printf '%s' "$*" | tr '\\n' ' ')" >>"$ASKED"
case "$*" in
*version_info*) echo "${VERSION:-3.11}" ;;
*ensurepip*) exit "${NO_VENV:-0}" ;;
*xcb_connect*) exit "${DISPLAY_DEAD:-0}" ;;
*ctypes*) printf '%s\\n' "${MISSING:-}" | grep . ;;
"-m venv --clear"*)
    mkdir -p "$4/bin"
    for tool in python ruff mypy lint-imports; do cp "$0" "$4/bin/$tool"; done ;;
"-m pytest"*) echo "1 passed in 0.01s"; exit "${PYTEST:-0}" ;;
*"$FAILING"*) exit 1 ;;
esac
exit 0
"""
RECORD = '#!/bin/sh\necho "${0##*/} $*" >>"$ASKED"\n'


class Machine:
    """A clone of the scripts with nothing on the path but what is put there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.asked = folder / "asked"
        self.clone = folder / "a clone"
        self.bin.mkdir()
        (self.clone / "packaging").mkdir(parents=True)
        for script in PACKAGING.glob("*.sh"):
            shutil.copy(script, self.clone / "packaging")
        (self.clone / "pyproject.toml").write_text("[project]\n")
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool) or tool)
        self.put("python3", PYTHON)
        self.put("id", "#!/bin/sh\necho 1000\n")

    def put(self, name: str, script: str = RECORD) -> None:
        """Put a command on the path."""
        (self.bin / name).write_text(script)
        (self.bin / name).chmod(0o755)

    def run(self, script: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run `script` with `variables` and forget what was asked before."""
        self.asked.write_text("")
        environment = {"PATH": str(self.bin), "ASKED": str(self.asked), "FAILING": "nothing"} | variables
        command = [self.bin / "sh", self.clone / "packaging" / script]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_python_that_is_too_old_is_told_in_one_sentence(machine: Machine) -> None:
    done = machine.run("start.sh", VERSION="3.9")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "Deal Planner needs Python 3.11 or newer, and this machine has 3.9; please install one.\n"
    )


def test_no_python_at_all_is_told_in_one_sentence(machine: Machine) -> None:
    (machine.bin / "python3").unlink()
    done = machine.run("check.sh")
    assert done.returncode == 2
    assert "this machine has none" in done.stderr


def test_who_may_not_install_is_told_what_to_type(machine: Machine) -> None:
    machine.put("apt-get")
    machine.put("sudo", "#!/bin/sh\nexit 1\n")  # asks for a password
    done = machine.run("start.sh", MISSING="libEGL.so.1 libegl1", NO_VENV="1")
    assert done.returncode == 2
    assert done.stderr.endswith(
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 python3.11-venv\n"
    )
    assert "apt-get" not in machine.asked.read_text()


def test_who_may_install_gets_the_libraries_installed(machine: Machine) -> None:
    machine.put("apt-get")
    machine.put("sudo", '#!/bin/sh\nshift\nexec "$@"\n')  # sudo -n
    machine.put("true")
    done = machine.run("start.sh", MISSING="libEGL.so.1 libegl1")
    assert done.returncode == 0, done.stderr
    assert "apt-get install -y --no-install-recommends libegl1 -qq\n" in machine.asked.read_text()


def test_where_there_is_no_apt_the_libraries_are_named(machine: Machine) -> None:
    done = machine.run("start.sh", MISSING="libEGL.so.1 libegl1")
    assert done.returncode == 2
    assert "libEGL.so.1" in done.stderr


def test_the_second_run_asks_pip_for_nothing_until_the_project_changes(machine: Machine) -> None:
    asked_pip = []
    for change in ("", "", "[tool]\n"):
        with (machine.clone / "pyproject.toml").open("a") as project:
            project.write(change)
        assert machine.run("start.sh").returncode == 0
        asked_pip.append("pip install" in machine.asked.read_text())
    assert asked_pip == [True, False, True]


def test_a_newer_python_makes_the_environment_anew(machine: Machine) -> None:
    machine.run("start.sh")
    machine.run("start.sh", VERSION="3.12")
    assert "venv --clear" in machine.asked.read_text()


@pytest.mark.parametrize("variables", [{}, {"DISPLAY": ":7", "DISPLAY_DEAD": "1"}])
def test_without_a_display_the_papers_are_made_instead(machine: Machine, variables: dict[str, str]) -> None:
    done = machine.run("start.sh", **variables)
    assert "display" in done.stdout
    assert machine.asked.read_text().endswith(f"-m dealplanner demo --out {machine.clone}/demo-output\n")


@pytest.mark.parametrize("variables", [{"DISPLAY": ":7"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_with_a_display_the_window_opens(machine: Machine, variables: dict[str, str]) -> None:
    assert machine.run("start.sh", **variables).returncode == 0
    assert machine.asked.read_text().endswith("-m dealplanner demo\n")


def test_every_check_runs_and_the_summary_comes_last(machine: Machine) -> None:
    done = machine.run("check.sh")
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("\n1 passed in 0.01s\n")
    assert done.stdout.count("1 passed") == 1
    for asked in (
        "ruff check",
        "ruff format --check",
        "mypy",
        "lint-imports",
        "translations.py check",
        "pytest",
    ):
        assert asked in machine.asked.read_text()


def test_a_failed_check_fails_the_whole_and_is_named_before_the_summary(machine: Machine) -> None:
    done = machine.run("check.sh", FAILING="format --check")
    assert done.returncode == 1
    assert done.stdout.endswith("    ruff format --check\n1 passed in 0.01s\n")
    assert "pytest" in machine.asked.read_text()


@pytest.mark.parametrize("status", ["1", "5"])
def test_failed_tests_and_no_tests_fail_the_whole(machine: Machine, status: str) -> None:
    assert machine.run("check.sh", PYTEST=status).returncode == int(status)


def test_the_scripts_are_executable() -> None:
    runnable = {path.name for path in PACKAGING.glob("*.sh") if os.access(path, os.X_OK)}
    assert {"start.sh", "check.sh", "try_wheel.sh", "try_fresh_debian.sh"} <= runnable
