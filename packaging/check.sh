#!/bin/sh
# Sets Deal Planner up with its test extra in .venv-check and runs every check and test, all of them whatever fails.
set -u
. "$(dirname -- "$0")/setup.sh"
set_up .venv-check '[test]'
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" # no test needs a screen

scripts=$root/.venv-check/bin
failed=
log=$(mktemp) || exit 1
trap 'rm -f "$log" "$log.status"' EXIT

check() {
    printf '\n— %s\n' "$*"
    tool=$scripts/$1
    shift
    "$tool" "$@" || failed="$failed
    ${tool##*/} $*"
}

check ruff check
check ruff format --check
check mypy
check lint-imports
check python packaging/translations.py check

printf '\n— pytest\n'
{
    "$venv_python" -m pytest -q -n 2
    echo $? >"$log.status"
} | tee "$log"
status=$(cat "$log.status")

# The summary comes last, whatever else had to be said.
if [ -n "$failed" ]; then
    printf '\nThese checks failed (see above):%s\n' "$failed"
    status=1
fi
summary=$(grep -E '(passed|failed|error|no tests ran).* in [0-9.]+s' "$log" | tail -n 1)
if [ -n "$failed" ] || [ "$summary" != "$(tail -n 1 "$log")" ]; then
    printf '%s\n' "$summary"
fi
exit "$status"
