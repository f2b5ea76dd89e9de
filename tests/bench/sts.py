"""Spearman correlation of cosines with what people said of pairs of sentences: SemEval STS 2013 to 2016."""

import sys
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.conftest import SHARED_DATA

FOLDER = SHARED_DATA / "emb_sts_semeval" / "semeval-sts"


def spearman_of_sts(embed: Callable[[list[str]], Any]) -> float:
    """The mean over the years of 100 times the correlation over all pairs of a year. Ends the program without data."""
    years = [year for year in ("2013", "2014", "2015", "2016") if (FOLDER / year).is_dir()]
    if not years:
        sys.exit(f"The sentences to measure on are absent: {FOLDER}")
    return float(np.mean([_year(embed, year) for year in years]))


def _year(embed: Callable[[list[str]], Any], year: str) -> float:
    pairs = [
        (float(score), first, second)
        for path in sorted((FOLDER / year).glob("*.test.tsv"))
        for score, first, second in (line.split("\t")[:3] for line in path.read_text("utf-8").splitlines() if line)
        if score
    ]
    scores = np.array([score for score, _, _ in pairs])
    first, second = (np.asarray(embed([pair[side] for pair in pairs])) for side in (1, 2))
    return 100 * float(np.corrcoef(_ranks(scores), _ranks((first * second).sum(1)))[0, 1])


def _ranks(values: NDArray[Any]) -> NDArray[np.float64]:
    """The rank of each value, the mean of their ranks where several are equal."""
    _, places, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks: NDArray[np.float64] = (ends - (counts - 1) / 2)[places]
    return ranks
