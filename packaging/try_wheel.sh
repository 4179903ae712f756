#!/bin/sh
# Builds the source archive and from it the wheel, installs that in a virtual environment elsewhere and starts it there.
set -eu
. "$(dirname -- "$0")/setup.sh"
set_up .venv-check '[test]'

elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
"$venv_python" -m build --outdir "$elsewhere/dist" . >"$elsewhere/log" 2>&1 || { cat "$elsewhere/log" && exit 1; }
ls "$elsewhere/dist"
"$python" -m venv "$elsewhere/venv"
"$elsewhere/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$elsewhere"/dist/*.whl
cd "$elsewhere"
venv/bin/dealplanner --help
