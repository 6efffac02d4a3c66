"""Each format of file gives its words, line by line, and what the file says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import FORMATS, UnreadableFile, document, read_file
from customs_desk.reading.formats import Refused
from customs_desk.reading.formats.plain import read_plain
from customs_desk.reading.worker import read_in_worker
from files.making_files import docx, odt, pdf, zipped

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """<!DOCTYPE html>
<html lang="ru"><head><meta charset="{charset}">
<title>Таможня открыла пост — Вестник</title>
<meta property="og:site_name" content="Вестник">
<meta property="article:published_time" content="2024-05-14T09:30:00+05:00">
<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle",
 "headline": "Таможня открыла пост", "author": [{{"name": "А. Асанова"}}]}}]}}</script>
<style>p {{ color: red }}</style></head>
<body><nav><ul><li>Главная</li><li>Новости</li></ul></nav>
<h1>Таможня открыла  пост</h1>
<p>ОШ, 14 мая. — Новый пост&nbsp;открыт<br>на юге страны.</p>
<script>document.write("<p>never seen</p>")</script>
<img src="file:///etc/passwd"><img src="https://example.org/x.png">
<table><tr><td>2023</td><td>12</td></tr><tr><td>2024</td><td>15</td></tr></table>
<!-- <p>a comment</p> --></body></html>"""


@pytest.mark.parametrize("charset", ["utf-8", "windows-1251", "koi8-r"])
def test_a_page_gives_its_visible_lines_with_the_dateline(charset: str) -> None:
    content = PAGE.replace("—", "-").format(charset=charset)
    content = content if charset != "koi8-r" else content.replace("№", "N")

    found = document(content.encode(charset), name="news.html")

    assert found.text == (
        "Главная\n\nНовости\n\nТаможня открыла пост\n\n"
        "ОШ, 14 мая. - Новый пост\xa0открыт\nна юге страны.\n\n2023 12\n\n2024 15"
    )


def test_a_page_says_what_it_knows_of_itself() -> None:
    found = document(PAGE.format(charset="utf-8").encode(), name="news.html")

    assert found.metadata == {
        "language": "ru",
        "source": "Вестник",
        "published": "2024-05-14T09:30:00+05:00",
        "title": "Таможня открыла пост",
        "author": "А. Асанова",
    }


def test_a_page_that_is_wrong_about_its_encoding_is_read_rightly() -> None:
    content = PAGE.format(charset="iso-8859-1").encode()

    assert "Новый пост" in document(content, name="news.html").text


def test_a_page_under_the_name_of_a_text_is_read_as_a_page() -> None:
    assert "<p>" not in document(PAGE.format(charset="utf-8").encode(), name="news.txt").text


def test_a_long_page_is_read_too() -> None:
    page = "<html><body>" + "<p>The same line again.</p>" * 30_000

    assert document(page.encode(), name="long.html").text.count("line again") == 30_000


MAIL = (
    "From: Press Office <press@customs.example>\r\nTo: all@customs.example\r\n"
    "Subject: =?utf-8?B?0J3QvtCy0YvQuSDQv9C+0YHRgg==?=\r\n"
    "Date: Tue, 14 May 2024 09:30:00 +0500\r\nMIME-Version: 1.0\r\n"
)


def test_a_mail_gives_its_subject_and_its_text() -> None:
    body = "Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"

    found = document(MAIL.encode() + body.encode() + "Пост открыт.".encode("koi8-r"), name="a.eml")

    assert found.text == "Новый пост\n\nПост открыт."
    assert found.metadata["published"] == "2024-05-14T09:30:00+05:00"
    assert found.metadata["author"] == "Press Office"


def test_a_mail_in_html_alone_gives_its_visible_text() -> None:
    body = "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Пост <b>открыт</b>.</p>"

    assert document((MAIL + body).encode(), name="a.eml").text == "Новый пост\n\nПост открыт."


def test_a_word_document_gives_its_paragraphs() -> None:
    found = document(docx("Täze post açyldy", "Aşgabat, 14-nji maý", title="Habar"), name="a.docx")

    assert found.text == "Täze post açyldy\nAşgabat, 14-nji maý"
    assert found.metadata == {"title": "Habar"}


def test_an_opendocument_text_gives_its_paragraphs() -> None:
    found = document(odt("Жаңы пост", "Ош,<text:s/>14-май<text:line-break/>2024"), name="a.odt")

    assert found.text == "Жаңы пост\nОш, 14-май\n2024"


def test_a_pdf_document_gives_its_lines() -> None:
    found = document(pdf("A new post was opened", "Osh, 14 May 2024"), name="a.pdf")

    assert found.text.split("\n") == ["A new post was opened", "Osh, 14 May 2024"]


def test_an_rtf_document_gives_its_words_in_any_code_page() -> None:
    content = rb"{\rtf1\ansi\ansicpg1251 \'cf\'ee\'f1\'f2 \u1086?\u1090?\par 14 May}"

    assert document(content, name="a.rtf").text == "Пост от\n14 May"


def test_a_document_under_another_name_is_read_as_what_it_is() -> None:
    assert document(docx("One"), name="a.txt").text == "One"
    assert document(pdf("One"), name="a.txt").text == "One"


def test_an_archive_gives_a_document_for_each_good_member(tmp_path: Path) -> None:
    path = tmp_path / "news.zip"
    path.write_bytes(
        zipped(
            {
                "one.txt": "The first text.",
                "folder/two.docx": docx("The second text."),
                "__MACOSX/one.txt": b"x",
                ".hidden": "x",
                "picture.png": b"\x89PNG\r\n\x1a\n",
                "../three.txt": "The third text.",
            }
        )
    )
    refused: list[UnreadableFile] = []

    found = read_file(path, refused=refused.append)

    assert [(one.name, one.text) for one in found] == [
        ("one.txt", "The first text."),
        ("two.docx", "The second text."),
    ]
    assert [str(one).split("”")[0] for one in refused] == [
        "“news.zip/picture.png",
        "“news.zip/../three.txt",
    ]
    assert list(tmp_path.iterdir()) == [path]


def test_names_of_an_archive_from_dos_are_read(tmp_path: Path) -> None:
    path = tmp_path / "dos.zip"
    path.write_bytes(_dos_zip("новость.txt".encode("cp866"), b"A text."))

    assert read_file(path)[0].name == "новость.txt"


def _dos_zip(name: bytes, content: bytes) -> bytes:
    """A stored member whose name is no UTF-8, as DOS programs wrote it."""
    plain = zipped({"n" * len(name): content}, packed=False)
    return plain.replace(b"n" * len(name), name)


def test_a_reader_that_takes_too_long_costs_its_file_alone() -> None:
    with pytest.raises(Refused, match="took longer than"):
        read_in_worker(pdf("One"), ".pdf", seconds=0.001)


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_refuses_an_empty_file(suffix: str) -> None:
    with pytest.raises(UnreadableFile, match="is empty"):
        document(b"", name=f"a{suffix}")


def test_the_title_of_the_metadata_is_the_line_that_a_page_shows() -> None:
    """A long first line, or one among links, is known as the title by what the page calls it."""
    page = (
        '<html><head><title>Silk Gate</title><meta property="og:title" content="Drivers praise '
        'the lane | Silk Gate"></head><body><p>Opinion of the week</p><h3>Ports and roads open '
        "again</h3><p>Drivers praise the lane</p><p>The lane for lorries was opened in spring, and "
        "since then nobody has waited for more than an hour at the border post of the valley.</p>"
        "</body></html>"
    )
    reading = read(document(page.encode(), name="news.html"))
    assert reading.title == "Drivers praise the lane"
    assert reading.evidence["title"].start > 0


def test_the_name_of_a_site_is_no_title_though_its_pages_call_it_so() -> None:
    page = (
        "<html><head><title>Silk Gate News</title></head><body><h1>Silk Gate News</h1>"
        "<h2>Drivers praise the new lane</h2><p>12 March 2021</p><p>The lane for lorries opened "
        "in spring, and since then nobody has waited for more than an hour at the post.</p></body>"
    )
    assert read(document(page.encode(), name="news.html")).title == "Drivers praise the new lane"


def mail_with(*parts: str) -> bytes:
    body = "".join(f"--edge\r\n{part}\r\n" for part in parts)
    head = 'Content-Type: multipart/mixed; boundary="edge"\r\n\r\n'
    return f"{MAIL}{head}{body}--edge--\r\n".encode()


WORDS = "Content-Type: text/plain; charset=utf-8\r\n\r\nПост открыт."
ATTACHED = (
    "Content-Type: text/plain; charset=utf-8\r\n"
    'Content-Disposition: attachment; filename="article.txt"\r\n\r\nThe customs opened a post.'
)
PICTURE = (
    "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
    'Content-Disposition: attachment; filename="logo.png"\r\n\r\niVBORw0KGgo='
)
TABLE = (
    "Content-Type: application/vnd.ms-excel\r\nContent-Transfer-Encoding: base64\r\n"
    'Content-Disposition: attachment; filename="table.xls"\r\n\r\n0M8R4KGxGuEAAAAAAAAAAA=='
)


def test_what_hangs_on_a_mail_is_read_as_articles_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "press.eml"
    path.write_bytes(mail_with(WORDS, ATTACHED, PICTURE, TABLE))
    refused: list[UnreadableFile] = []
    mail, attached = read_file(path, refused=refused.append)
    assert "Пост открыт." in mail.text
    assert (attached.name, attached.text) == ("article.txt", "The customs opened a post.")
    assert attached.came_from == str(path)
    (table,) = refused
    assert str(table).startswith("“press.eml/table.xls” is an old Office document")


def test_a_mail_without_words_gives_what_hangs_on_it(tmp_path: Path) -> None:
    path = tmp_path / "press.eml"
    path.write_bytes(mail_with(ATTACHED))
    (attached,) = read_file(path)
    assert attached.name == "article.txt"


def test_a_long_file_of_noise_is_refused_and_one_that_only_begins_with_it_is_read() -> None:
    noise = bytes(range(1, 256)) * 4_000
    words = b"Customs officers met in Osh. " * 8_000
    with pytest.raises(Refused, match="bytes that no text does"):
        read_plain(noise)
    assert "met in Osh" in read_plain(b"\x01\x02\x03" * 800 + words).text
    assert read_plain(words.decode().encode("utf-16-le")).encoding == "utf-16-le"
