"""Learn to choose among candidates: what each of their cues weighs."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

import numpy as np
import scipy.sparse
from scipy.optimize import minimize


class Choice(NamedTuple):
    """The cues of each candidate, and which of them is right."""

    cues: Sequence[Collection[str]]
    right: int


def fit_choices(choices: Sequence[Choice], *, variance: float, rarest: int) -> dict[str, float]:
    """What each cue weighs: conditional logistic regression, a normal prior on each weight.

    Args:
        choices: Each with two candidates or more.
        variance: Of a weight before anything is seen.
        rarest: Cues that fewer candidates have are left out.
    """
    counts = Counter(cue for one in choices for cues in one.cues for cue in cues)
    index = {cue: k for k, cue in enumerate(sorted(c for c, n in counts.items() if n >= rarest))}
    rows = [cues for one in choices for cues in one.cues]
    at = [(k, index[cue]) for k, cues in enumerate(rows) for cue in sorted(cues) if cue in index]
    shape = (len(rows), len(index))
    seen = scipy.sparse.csr_matrix((np.ones(len(at)), np.array(at).T), shape)
    sizes = np.array([len(one.cues) for one in choices])
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    is_right = np.zeros(len(rows))
    is_right[starts + np.array([one.right for one in choices])] = 1

    def cost(weights: Any) -> tuple[float, Any]:
        sums = seen @ weights
        sums -= np.repeat(np.maximum.reduceat(sums, starts), sizes)
        odds = np.exp(sums)
        wholes = np.add.reduceat(odds, starts)
        likely = (sums * is_right).sum() - np.log(wholes).sum()
        slope = seen.T @ (is_right - odds / np.repeat(wholes, sizes))
        return weights @ weights / 2 / variance - likely, weights / variance - slope

    found = minimize(cost, np.zeros(len(index)), jac=True, method="L-BFGS-B")
    return dict(zip(index, found.x.tolist(), strict=True))
