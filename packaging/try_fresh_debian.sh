#!/bin/sh
# Proves both commands on a fresh Debian 12 with Python alone: try_fresh_debian.sh FOLDER (as root, with debootstrap).
#
# Makes a minimal root in FOLDER, copies a clean clone of this repository's last commit (and ../shared/data) into it, and
# runs the commands there: with and without python3-venv, and as a user who may install nothing. Mirrors, certificates
# and pip's settings are those of this machine. Nothing is mounted outside a private namespace; delete FOLDER afterwards.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
fresh=${1:?where to make the root}
base=$fresh/base

make_base() {
    # shellcheck disable=SC2016 # apt expands it
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' 'Created-By: Packages' | head -n 1)
    debootstrap --variant=minbase --include=python3 bookworm "$base" "$mirror" >"$fresh/debootstrap.log"
}

# Give the root $1 this machine's way to the registries, and the repository.
furnish() {
    rm -rf "$1/etc/apt/sources.list" "$1/etc/apt/preferences.d"
    for settings in /etc/apt /etc/pip.conf /etc/xdg/pip /root/.config/pip /root/.netrc /etc/resolv.conf /etc/hosts; do
        [ -e "$settings" ] || continue
        mkdir -p "$1${settings%/*}"
        cp -RL "$settings" "$1${settings%/*}"
    done
    # apart, since the package ca-certificates, which python3-venv brings, writes the usual one anew
    cp "${PIP_CERT:-${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}}" "$1/etc/this-machine.crt"
    git clone --quiet --no-hardlinks "$root" "$1/home/main"
    if [ -d "$root/../shared/data" ]; then
        mkdir "$1/home/shared"
        cp -R "$root/../shared/data" "$1/home/shared"
    fi
}

# Run in the root $1, as the user $2, the shell command $3, with no more of the environment than the way to pip's registry.
inside() {
    settings=$(env | grep -iE '^(pip_(index_url|extra_index_url|default_timeout|trusted_host)|[a-z]+_proxy)=' || true)
    # shellcheck disable=SC2086,SC2016 # one word a setting; the inner shell expands
    unshare --mount sh -c 'mount -t proc proc "$1/proc" && mount -t tmpfs shm "$1/dev/shm" && shift && exec "$@"' sh "$1" \
        env -i $settings PIP_CERT=/etc/this-machine.crt PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot --userspec="$2" "$1" sh -c "export HOME=\$(echo ~$2); cd /home/main && $3"
}

# Run the command $3 in the root $1 as $2 and tell how it went, and how long it took.
tell() {
    started=$(date +%s)
    status=0
    inside "$1" "$2" "$3" >"$1.log" 2>&1 || status=$?
    printf '%-22s %-6s %-26s exit %s, %s s; its last lines:\n' "${1##*/}" "$2" "$3" "$status" $(($(date +%s) - started))
    tail -n "${lines:-4}" "$1.log" | sed 's/^/    /'
    [ "$status" = "${expected:-0}" ] || failed="$failed
    ${1##*/}: $3"
}

try() {
    rm -rf "${fresh:?}/$1"
    cp -a "$base" "$fresh/$1"
    furnish "$fresh/$1"
}

failed=
mkdir -p "$fresh"
[ -d "$base" ] || make_base

try without-venv
for command in start start check check; do
    tell "$fresh/without-venv" root "sh packaging/$command.sh"
done

try with-venv
inside "$fresh/with-venv" root 'apt-get -qq update && apt-get -qq install -y python3-venv' >/dev/null 2>&1
for command in start check; do
    tell "$fresh/with-venv" root "sh packaging/$command.sh"
done

try may-install-nothing
chown -R nobody "$fresh/may-install-nothing/home"
expected=2 tell "$fresh/may-install-nothing" nobody 'sh packaging/start.sh'

[ -z "$failed" ] || printf 'Not as it should be:%s\n' "$failed"
[ -z "$failed" ]
