"""The tables that the press prints."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from judging import SURE, Judgement
from press import Result
from scoring import f1
from setters import FORMS

BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0, 1.01)


def scores(results: Iterable[Result]) -> dict[str, dict[str, list[float]]]:
    """The F1 of each text, by phenomenon and form."""
    found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for result in results:
        form = result.job.form
        found["form"][form].append(float(result.right_form))
        found["language"][form].append(float(result.right_language))
        for name, (gold, got) in result.bags.items():
            found[name][form].append(f1(gold, got))
    return found


def score_table(results: Iterable[Result]) -> str:
    """A row a phenomenon, a column a form, and the mean of all."""
    lines = [f"{'':16}" + "".join(f"{form:>14}" for form in FORMS) + f"{'mean':>10}"]
    every: list[float] = []
    for name, row in scores(results).items():
        flat = [score for form in row for score in row[form]]
        every += flat
        cells = "".join(f"{f'{_mean(row[form]):.3f}' if row.get(form) else '':>14}" for form in FORMS)
        lines.append(f"{name:16}{cells}{_mean(flat):>10.3f}")
    lines.append(f"{'mean':16}{'':{14 * len(FORMS)}}{_mean(every):>10.3f}")
    return "\n".join(lines)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def reliability_table(results: Iterable[Result]) -> str:
    """For each form and each kind of decision: how many were given as sure and how many of those were right; how many
    were doubted and how many of those were right; how many were wrong, and the share of them that was doubted.
    """
    groups: dict[str, list[Judgement]] = defaultdict(list)
    for result in results:
        for one in result.judgements:
            for name in ("all", result.job.form, f"{result.job.form}: {one.kind}"):
                groups[name].append(one)
    names = ["all", *(name for form in FORMS for name in sorted(groups) if name.partition(":")[0] == form)]
    head = f"{'':30}{'sure':>9}{'right':>8}{'doubted':>9}{'right':>8}{'wrong':>8}{'of them doubted':>17}"
    return "\n".join([head, *(_row(name, groups[name]) for name in names)])


def _row(name: str, judged: Sequence[Judgement]) -> str:
    sure = [one.right for one in judged if one.probability >= SURE]
    doubted = [one.right for one in judged if one.probability < SURE]
    wrong = sum(not one.right for one in judged)
    share = f"{doubted.count(False) / wrong:.0%}" if wrong else ""
    cells = f"{len(sure):>9}{_share(sure):>8}{len(doubted):>9}{_share(doubted):>8}{wrong:>8}{share:>17}"
    return f"{name:30}{cells}"


def _share(right: Sequence[bool]) -> str:
    return f"{_mean(right):.3f}" if right else ""


def calibration_table(results: Iterable[Result]) -> str:
    """For each range of stated probability: how many decisions, how sure the reader was, how many were right."""
    held: dict[int, list[Judgement]] = defaultdict(list)
    for result in results:
        for one in result.judgements:
            held[max(place for place, least in enumerate(BINS) if one.probability >= least)].append(one)
    lines = [f"{'stated':16}{'decisions':>12}{'mean stated':>14}{'right':>10}"]
    for place in sorted(held):
        judged = held[place]
        name = "1.00 or nothing" if BINS[place] == 1.0 else f"{BINS[place]:.2f} to {BINS[place + 1]:.2f}"
        stated = _mean([one.probability for one in judged])
        right = _mean([one.right for one in judged])
        lines.append(f"{name:16}{len(judged):>12}{stated:>14.3f}{right:>10.3f}")
    return "\n".join(lines)


def missed(result: Result, phenomenon: str) -> str | None:
    """What was missed and what was invented of one phenomenon in one text; None where nothing was."""
    gold, found = (Counter(bag) for bag in result.bags.get(phenomenon, ([], [])))
    if gold == found:
        return None
    job = result.job
    return f"{job.seed} {job.form} {job.language}: missed {sorted(gold - found)}, invented {sorted(found - gold)}"


def wrong_decisions(result: Result) -> list[str]:
    """Each wrong decision of a text: its kind, how sure the reader was, the words there."""
    job = result.job
    return [
        f"{job.seed} {job.form} {job.language}: {one.kind} {one.probability:.2f} "
        f"{' '.join(result.text[one.place : one.place + 70].split())!r}"
        for one in result.judgements
        if not one.right
    ]
