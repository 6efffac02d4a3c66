"""The window's language: English, or one whose translation lies in `resources/translations`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from customs_desk.paths import shipped

_STEM = "customs-desk_"


class _EnglishPlurals(QTranslator):
    """English as it stands in the code, with "%n article(s)" made singular or plural."""

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt's name
        return False

    def translate(
        self,
        _context: str,
        source: str | bytes,
        _disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        text = source.decode() if isinstance(source, bytes) else source
        return text.replace("(s)", "" if n == 1 else "s") if n >= 0 else text


def available() -> list[str]:
    """Codes of the languages there are, English first."""
    folder = shipped("resources/translations")
    found = sorted(path.stem.removeprefix(_STEM) for path in folder.glob(f"{_STEM}*.qm"))
    return ["en", *(code for code in found if code != "en")]


def language_choices() -> list[tuple[str, str]]:
    """(code, name in its own language); the code "" follows the system."""
    system = QCoreApplication.translate("Languages", "As the system")
    return [("", system), *((code, own_name(code)) for code in available())]


def own_name(code: str) -> str:
    """A language's name in itself."""
    known = {"en": "English", "ru": "Русский", "tk": "Türkmençe", "ky": "Кыргызча"}
    return known.get(code) or QLocale(code).nativeLanguageName() or code


def chosen(setting: str) -> str:
    """The language to speak: the one set, else the first of the system's that there is."""
    there = available()
    if setting in there:
        return setting
    for wanted in QLocale.system().uiLanguages():
        code = wanted.split("-")[0]
        if code in there:
            return code
    return "en"


class Translations:
    """The translators installed now."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def speak(self, code: str) -> None:
        """Speak this language from now on; windows made before keep theirs."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        self._install(_EnglishPlurals(self._app))
        own = str(shipped("resources/translations"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{code}", qt), (f"qtbase_{code}", own), (_STEM + code, own)):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._install(translator)
        # Dates and numbers as the language writes them; within one language, as the system does.
        system = QLocale.system()
        same = system.name().split("_")[0] == code
        QLocale.setDefault(system if same else QLocale(code))

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._installed.append(translator)


def language_name(code: str) -> str:
    """A language's name in the language of the window; the code itself where none is known."""
    translate = QCoreApplication.translate
    names = {
        "en": translate("Language", "English"),
        "ru": translate("Language", "Russian"),
        "tk": translate("Language", "Turkmen"),
        "ky": translate("Language", "Kyrgyz"),
        "und": translate("Language", "not recognised"),
        "": translate("Language", "not recognised"),
    }
    if code in names:
        return names[code]
    language = QLocale.codeToLanguage(code)
    known = language not in {QLocale.Language.C, QLocale.Language.AnyLanguage}
    return QLocale.languageToString(language) if known else code
