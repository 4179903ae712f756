#!/bin/sh
# Sets Deal Planner up in .venv and opens it on the sample deal; without a display it makes papers and pictures instead.
set -u
. "$(dirname -- "$0")/setup.sh"

# Say why no window can be opened; succeed silently if one can.
display_answers() {
    if [ "$(uname)" = Darwin ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
        return 0
    elif [ -z "${DISPLAY:-}" ]; then
        echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
        return 1
    fi
    "$venv_python" -c '
import ctypes, sys
xcb = ctypes.CDLL("libxcb.so.1")
xcb.xcb_connect.restype = ctypes.c_void_p
sys.exit(xcb.xcb_connection_has_error(ctypes.c_void_p(xcb.xcb_connect(None, None))))
' || { echo "The display $DISPLAY does not answer." && return 1; }
}

set_up .venv ''
if display_answers; then
    exec "$venv_python" -m dealplanner demo
fi
echo "The sample deal's papers and pictures of its views go to $root/demo-output instead."
export QT_QPA_PLATFORM=offscreen
exec "$venv_python" -m dealplanner demo --out "$root/demo-output"
