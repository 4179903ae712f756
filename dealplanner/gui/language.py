"""The language of the window: translations, and how days and numbers are written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from dealplanner import paths
from dealplanner.gui.words import CONTEXT

_CHINESE = "dealplanner_zh_CN"


class WindowLanguage:
    """Puts the window into one language after the other."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Speak `language`, a key of `preferences.LANGUAGES`; nothing means as the system does.

        What is on the screen keeps its words until it is built anew.
        """
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        locale = self._locale(language)
        QLocale.setDefault(locale)
        if locale.language() == QLocale.Language.Chinese:
            self._install(_CHINESE, str(paths.resource("translations")))
            self._install("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def _locale(self, language: str) -> QLocale:
        spoken = self._system.language()
        if language == "zh_CN" or (not language and spoken == QLocale.Language.Chinese):
            return QLocale("zh_CN")
        # English days are written in several ways: as the system does, if it speaks English
        return self._system if spoken == QLocale.Language.English else QLocale("en_GB")

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):  # absent in a checkout that was never built
            self._app.installTranslator(translator)
            self._translators.append(translator)


def translation(language: str) -> Callable[[str], str]:
    """Return what translates into `language`, `en` or `zh`, whichever the window speaks."""
    if language != "zh":
        return str
    translator = QTranslator()
    translator.load(_CHINESE, str(paths.resource("translations")))  # absent where nothing was built

    def translate(source: str) -> str:
        return translator.translate(CONTEXT, source) or source

    return translate
