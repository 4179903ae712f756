# shellcheck shell=sh
# Sourced by the scripts beside it: brings the system libraries, a virtual environment and the package. POSIX sh.
# Exits with 2 and one sentence where the user has to do something first.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd) || exit 1
cd -- "$root" || exit 1
unset PYTHONDONTWRITEBYTECODE # without compiled modules every start takes twice as long

# What Qt loads, and the package of Debian and Ubuntu that brings it.
qt_libraries='libEGL.so.1 libegl1
libGL.so.1 libgl1
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libX11.so.6 libx11-6'
x11_libraries='libxcb-cursor.so.0 libxcb-cursor0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libX11-xcb.so.1 libx11-xcb1'
wayland_libraries='libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1'

stop() {
    printf '%s\n' "$*" >&2
    exit 2
}

# Set $python to an interpreter that is new enough: $PYTHON, python3, or one with its version in its name.
find_python() {
    newest=
    for python in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
        case $version in
        3.[0-9] | 3.10 | 2.*) newest=${newest:-$version} ;;
        *) return ;;
        esac
    done
    stop "Deal Planner needs Python 3.11 or newer, and this machine has ${newest:-none}; please install one."
}

# Print the rows of the table $1 whose library can't be loaded.
missing_of() {
    "$python" -c '
import ctypes, sys
for row in sys.argv[1].splitlines():
    try:
        ctypes.CDLL(row.split()[0])
    except OSError:
        print(row)
' "$1"
}

# Print what is missing for the virtual environment $1 and for the window, as rows of "library package".
missing() {
    [ -x "$1/bin/python" ] || "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        echo "ensurepip python$version-venv"
    [ "$(uname)" = Linux ] || return 0
    missing_of "$qt_libraries"
    [ -z "${DISPLAY:-}" ] || missing_of "$x11_libraries"
    [ -z "${WAYLAND_DISPLAY:-}" ] || missing_of "$wayland_libraries"
}

# Install the packages $@, or say how.
install_packages() {
    install="apt-get install -y --no-install-recommends $*"
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    elif command -v sudo >/dev/null; then
        stop "Some system packages are missing. Please type this, then run the script again:
    sudo apt-get update && sudo $install"
    else
        stop "Some system packages are missing. Please type this, then run the script again:
    su -c '/usr/bin/apt-get update && /usr/bin/$install'"
    fi
    printf 'Installing %s …\n' "$*"
    $as_root apt-get -qq update || true # an older list may do
    # shellcheck disable=SC2086 # both are lists of words
    $as_root env DEBIAN_FRONTEND=noninteractive $install -qq >/dev/null ||
        stop "These packages could not be installed; please type this, then run the script again:
    $install"
}

bring_libraries() {
    rows=$(missing "$1")
    [ -n "$rows" ] || return 0
    if ! command -v apt-get >/dev/null; then
        names=$(printf '%s\n' "$rows" | cut -d' ' -f1 | tr '\n' ' ')
        stop "These are missing: $names- please install them with this system's own means, then run the script again."
    fi
    # shellcheck disable=SC2046 # one word a package
    install_packages $(printf '%s\n' "$rows" | cut -d' ' -f2 | sort -u)
}

# Make the virtual environment $1 with the package and its extra $2; nothing to do if both are as they were.
bring_environment() {
    machine="$version $root"
    wanted="dealplanner$2 $(cksum <pyproject.toml)"
    { read -r had_machine && read -r had_wanted; } 2>/dev/null <"$1/stamp" || had_machine='' had_wanted=''
    if [ "$had_machine" != "$machine" ]; then
        printf 'Making the virtual environment %s …\n' "$1"
        "$python" -m venv --clear "$1" || stop "The virtual environment $1 could not be made (see above)."
    elif [ "$had_wanted" = "$wanted" ]; then
        return 0
    fi
    printf 'Installing Deal Planner into %s (a minute or two, once) …\n' "$1"
    rm -f "$1/stamp"
    "$1/bin/python" -m pip install --disable-pip-version-check --editable ".$2" >"$1/pip.log" 2>&1 || {
        tail -n 30 "$1/pip.log"
        stop "The packages could not be installed (see above); run the script again when the network is there."
    }
    printf '%s\n%s\n' "$machine" "$wanted" >"$1/stamp"
}

# Set all up in the virtual environment $1 with the extra $2, and set $venv_python.
set_up() {
    find_python
    bring_libraries "$1"
    bring_environment "$1" "$2"
    venv_python=$root/$1/bin/python
    "$venv_python" packaging/translations.py compile
}
