"""A text read in the wrong encoding: another is chosen, or mended from its notice, and undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.ui.detail.encoding_dialog import EncodingDialog

if TYPE_CHECKING:
    from pathlib import Path

    from ui_shell.person import Person

RUSSIAN = (
    "Таможня открыла новую лабораторию\n\n"
    "БИШКЕК, 12 марта 2021 года – Таможенная служба открыла в городе лабораторию, в которой будут "
    "проверять ткани, лекарства и напитки. На открытии были сотрудники службы и их гости.\n"
)


def takes(person: Person, folder: Path, content: bytes) -> None:
    path = folder / "letters.txt"
    path.write_bytes(content)
    person.drops([path])
    person.window.results.choose(person.window.results.ids[0])
    person.waits()


def shown(person: Person) -> str:
    assert person.window.detail.text is not None
    return person.window.detail.text.text


def chooses(person: Person, encoding: str) -> EncodingDialog:
    person.does("encoding")
    dialog = person.window.findChild(EncodingDialog)
    assert isinstance(dialog, EncodingDialog)
    dialog.box.setCurrentIndex(dialog.box.findData(encoding))
    return dialog


def test_another_encoding_is_previewed_chosen_and_undone(person: Person, tmp_path: Path) -> None:
    takes(person, tmp_path, RUSSIAN.encode("cp1251"))
    assert shown(person) == RUSSIAN
    dialog = chooses(person, "koi8_r")
    assert "Таможня" not in dialog.text.toPlainText()
    dialog.accept()
    person.waits()

    assert "Таможня" not in shown(person)
    article = person.window.detail.text.article  # type: ignore[union-attr]  # shown() has seen to it
    assert article.encoding == "koi8_r"
    assert "encoding" in article.corrected
    assert person.window.actions_by_name["undo"].text() == "&Undo: Change the encoding"

    person.does("undo")
    assert shown(person) == RUSSIAN


def test_a_choice_can_be_given_back_to_the_program(person: Person, tmp_path: Path) -> None:
    takes(person, tmp_path, RUSSIAN.encode("cp1251"))
    chooses(person, "cp866").accept()
    person.waits()
    chooses(person, "").accept()
    person.waits()
    assert shown(person) == RUSSIAN
    assert not person.window.detail.text.article.corrected  # type: ignore[union-attr]


def test_corrections_stay_when_the_encoding_changes(person: Person, tmp_path: Path) -> None:
    takes(person, tmp_path, RUSSIAN.encode("cp1251"))
    archive, article = person.window.results.archive, person.window.results.current
    assert archive is not None
    archive.correct([article], "title", "My title", now=person.window.now())
    chooses(person, "koi8_r").accept()
    person.waits()
    assert archive.articles([article])[0].title == "My title"


def test_wrong_letters_are_offered_mended_and_never_mended_unasked(
    person: Person, tmp_path: Path
) -> None:
    wrong = RUSSIAN.encode("cp1251").decode("latin-1")
    takes(person, tmp_path, wrong.encode())
    assert shown(person) == wrong
    notice = person.window.detail.notices.mending
    assert notice.isVisible()

    notice.button.click()
    person.waits()
    assert shown(person) == RUSSIAN
    assert person.titles() == ["Таможня открыла новую лабораторию"]
    assert not notice.isVisible()

    person.does("undo")
    assert shown(person) == wrong
    assert notice.isVisible()


def test_sound_texts_have_no_notice(person: Person, tmp_path: Path) -> None:
    takes(person, tmp_path, RUSSIAN.encode())
    assert not person.window.detail.notices.mending.isVisible()


def test_a_document_that_knows_its_letters_needs_no_encoding(
    person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "paper.rtf"
    path.write_bytes(
        rb"{\rtf1\ansi Customs opens a post. The officers met on 5 May 2020 in Osh.\par}"
    )
    person.drops([path])
    person.window.results.choose(person.window.results.ids[0])
    person.waits()
    person.does("encoding")
    assert person.window.findChild(EncodingDialog) is None
    assert "needs no encoding" in person.window.status.notice.text()
