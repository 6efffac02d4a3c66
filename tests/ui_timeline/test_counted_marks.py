"""Marks are counted and found by day just as a plain look at each of them would do."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from customs_desk.archive import OPEN_FIRST, OPEN_LAST, Marks
from customs_desk.ui.timeline.marks import EVENTS, Dated, Item

closed = st.tuples(st.integers(730_000, 731_000), st.integers(0, 800)).map(
    lambda pair: (pair[0], pair[0] + pair[1])
)
stretches = st.one_of(
    closed,
    st.integers(730_000, 731_000).map(lambda first: (first, OPEN_LAST)),
    st.integers(730_000, 731_000).map(lambda last: (OPEN_FIRST, last)),
)
lists = st.lists(st.tuples(stretches, st.booleans()), max_size=40)


def made(told: list[tuple[tuple[int, int], bool]]) -> Dated:
    ordered = sorted(told, key=lambda one: one[0][0])
    return Dated.of(
        Marks(
            array("q", range(1, len(ordered) + 1)),
            array("q", [number * own for number, (_days, own) in enumerate(ordered, 100)]),
            array("q", [days[0] for days, _own in ordered]),
            array("q", [days[1] for days, _own in ordered]),
            array("q", [0] * len(ordered)),
            ("",),
        )
    )


def known(first: int, last: int) -> tuple[int, int]:
    """The known side of a stretch that is open on the other."""
    if first == OPEN_FIRST:
        return last, last
    return (first, first) if last == OPEN_LAST else (first, last)


@given(lists, st.integers(729_900, 731_900), st.integers(0, 400))
def test_counts_and_finds_agree_with_looking_at_each_mark(
    told: list[tuple[tuple[int, int], bool]], begin: int, length: int
) -> None:
    dated = made(told)
    end = begin + length
    over = [days for days, _own in told if known(*days)[0] <= end and known(*days)[1] >= begin]
    assert dated.count(begin, end) == len(over)
    found = [
        lane.days(place)
        for lane in dated.lanes
        for place in lane.within(begin, end, fade=0.0)
        if lane.days(place)[0] <= end and lane.days(place)[1] >= begin
    ]
    assert sorted(found) == sorted(known(*days) for days in over)


@given(lists)
def test_walking_meets_every_mark_once_in_the_order_of_time(
    told: list[tuple[tuple[int, int], bool]],
) -> None:
    dated = made(told)
    walked: list[Item] = []
    item = dated.edge(last=False)
    while item is not None:
        walked.append(item)
        item = dated.step(item, 1)
    assert len(walked) == len(set(walked)) == len(told)
    days = [dated.begin(one) for one in walked]
    assert days == sorted(days)
    back = [dated.edge(last=True)] if walked else []
    while back and (before := dated.step(back[-1], -1)) is not None:
        back.append(before)
    assert back[::-1] == walked


def test_a_few_marks_far_off_do_not_squeeze_all_others() -> None:
    dated = made(
        [((600_000, 600_000), True)] + [((730_000 + n, 730_000 + n), True) for n in range(60)]
    )
    low, high = dated.crowd()
    assert low > 729_000
    assert high >= 730_059
    assert dated.first == 600_000
    assert len(dated.lanes[EVENTS]) == 61
