"""What S1 and S2 start: a bare window and the real one, each ended by its first paint."""

from __future__ import annotations

_END = "os._exit(0)  # painted: nothing warms up, nothing is saved"

BARE = f"""
import os
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Bare(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, ended)

def ended():
    {_END}

app = QApplication(sys.argv[:1])
window = Bare()
window.resize(1280, 800)
window.show()
app.exec()
"""
"""The least that a window by PySide6 takes."""

PROGRAM = f"""
import os
import sys
from datetime import datetime
import dealplanner.__main__ as program

begin = program._application

def application():
    app = begin()
    from dealplanner.gui import tasks  # now, as the program itself brings it in after Qt
    tasks.run = ended  # called when the window has been painted
    return app

def ended(*ignored):
    {_END}

program._application = application
program.now = lambda: datetime.fromisoformat(sys.argv[2] + "T09:30+01:00")
program.main(["--file", sys.argv[1]])
"""
"""The program on the file and day that it is given."""
