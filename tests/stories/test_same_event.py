"""Articles of any language that tell of the same event are related, and it is said why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stories.telling import SEMINAR, stored

if TYPE_CHECKING:
    from customs_desk.archive import Archive

_ENGLISH = """Training centre opens in Bishkek

A training centre for customs officers was opened in Bishkek on 16 April 2019. The Secretary \
General of the World Customs Organization, Kunio Mikuriya, cut the ribbon. The centre has six \
classrooms and a hall for two hundred people."""
_RUSSIAN = """В Бишкеке открыли учебный центр

16 апреля 2019 года в Бишкеке открылся учебный центр таможенной службы. В церемонии принял \
участие генеральный секретарь Всемирной таможенной организации Кунио Микурия. Первые слушатели \
начнут занятия в мае."""
_ANOTHER_DAY = _ENGLISH.replace("16 April 2019", "3 September 2016").replace("six", "ten")
_ELSEWHERE = """A market is repaired in Osh

The roof of the old market was repaired on 16 April 2019. The traders paid for the tiles \
themselves and carried them up in baskets."""


def test_the_same_event_in_another_language_is_related_and_says_why(archive: Archive) -> None:
    english, russian, *_others = stored(
        archive, _ENGLISH, _RUSSIAN, _ANOTHER_DAY, _ELSEWHERE, SEMINAR
    )
    [related] = archive.stories.related(english)
    assert related.article.id == russian
    assert related.event.when.edtf == "2019-04-16"
    assert related.same_day
    assert "World Customs Organization" in related.names
    [back] = archive.stories.related(russian)
    assert back.article.id == english


def test_a_day_more_or_less_is_still_the_same_event(archive: Archive) -> None:
    english, russian = stored(archive, _ENGLISH, _RUSSIAN.replace("16 апреля", "17 апреля"))
    [related] = archive.stories.related(english)
    assert related.article.id == russian
    assert not related.same_day


def test_an_article_without_dates_has_none(archive: Archive) -> None:
    [article] = stored(archive, "Greetings\n\nWe wish all our readers in Bishkek good health.")
    assert archive.stories.related(article) == []
