"""Where the article lies on a whole page: the heavy clusters of paragraphs among its menus.

Whole pages of large sites hold sentences in their menus, forms and footers too ("Your effort in
providing this feedback is much appreciated"), with dozens of short lines between them and the text.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from customs_desk.reading.layout.lines import Line

_NEAR = 12  # lines between two paragraphs of one cluster, at most
_FAR = 15  # short lines between an article and what is none of it, at least
_LIGHT = 600  # characters of sentences over an article that are none of it, at most
_HEAVIER = 4  # how many times heavier the article must be than these
_REACH = 2_000  # lines


class _Cluster(NamedTuple):
    first: int  # indexes of its first and its last paragraph
    last: int
    weight: int  # characters of its paragraphs


def article_begins(lines: Sequence[Line], first: int) -> int:
    """The first paragraph of the article, where the page's first one only belongs to a menu."""
    if len(lines) - first < _FAR:
        return first
    clusters = _clusters(
        lines, (i for i in range(first, min(len(lines), _REACH)) if lines[i].prose)
    )
    total = sum(cluster.weight for cluster in clusters)
    begins, light = first, 0
    for before, cluster in pairwise(clusters):
        light += before.weight
        if light > _LIGHT or light * _HEAVIER > total - light:
            break
        if cluster.first - before.last > _FAR:
            begins = cluster.first
    return begins


def article_ends(lines: Sequence[Line], told: Sequence[int]) -> int:
    """The last paragraph of the article, where light ones follow far behind: in lists and footers.

    `told` are the indexes of the page's paragraphs, the article's first.
    """
    clusters = _clusters(lines, told)
    last, weight = clusters[0].last, clusters[0].weight
    for number, cluster in enumerate(clusters[1:], start=1):
        rest = sum(later.weight for later in clusters[number:])
        if cluster.first - last > _FAR and rest * _HEAVIER <= weight:
            break
        last, weight = cluster.last, weight + cluster.weight
    return last


def _clusters(lines: Sequence[Line], paragraphs: Iterable[int]) -> list[_Cluster]:
    found: list[_Cluster] = []
    for i in paragraphs:
        if found and i - found[-1].last <= _NEAR:
            weight = found[-1].weight + lines[i].length
            found[-1] = _Cluster(found[-1].first, i, weight)
        else:
            found.append(_Cluster(i, i, lines[i].length))
    return found
