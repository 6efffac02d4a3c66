"""Reading again keeps to the encoding that a person chose."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from customs_desk.accession import take_in
from customs_desk.archive import open_archive
from customs_desk.rereading import read_again, read_in_encoding

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 25, 9, 0)  # noqa: DTZ001 -- the archive keeps naive UTC
TEXT = "Таможня открыла пост\n\nВ Оше 5 мая 2020 года таможенная служба открыла новый пост.\n"


def test_reading_again_keeps_to_a_chosen_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("koi8_r"))
    archive = open_archive(tmp_path / "a.desk", create=True)
    (article,) = take_in([path], archive, now=NOW).added
    read_in_encoding(archive, article, "cp1251", now=NOW)
    chosen = archive.text(article).text
    assert chosen != TEXT

    read_again(archive, [article], now=NOW)
    assert archive.text(article).text == chosen
    assert archive.readings.chosen_encoding(article) == "cp1251"
    assert not archive.verify()

    read_in_encoding(archive, article, None, now=NOW)
    assert archive.text(article).text == TEXT
    assert not archive.verify()
    archive.close()
