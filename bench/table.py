"""Prints the table of what was measured: medians of all repetitions, with the smallest and the largest."""
import statistics
import sys
from collections import defaultdict

from spread import spread

NAMES = {
    "dashboard": "province dashboard, kept",
    "dashboard-304": "province dashboard, not changed (304)",
    "dashboard-anew": "province dashboard, made anew each time",
    "comparison": "comparison, kept",
    "comparison-304": "comparison, not changed (304)",
    "comparison-anew": "comparison, made anew each time",
}

ALONE = "dashboard-alone"

rates, usual, slowest, failed = defaultdict(list), defaultdict(list), defaultdict(list), 0
for line in open(sys.argv[1], encoding="utf-8"):
    case, server, rate, p50, p99, errors = line.split()
    rates[case, server].append(float(rate))
    usual[case, server].append(float(p50))
    slowest[case, server].append(float(p99))
    failed += int(errors)

print("| | requests/s | nginx | ratio | p99 in ms | nginx | ratio |")
print("|---|---|---|---|---|---|---|")
for case, name in NAMES.items():
    ours, theirs = (case, "ours"), (case, "nginx")
    cells = [name]
    for values, form in ((rates, ",.0f"), (slowest, ".1f")):
        if theirs in values:
            ratio = statistics.median(values[ours]) / statistics.median(values[theirs])
            cells += [spread(values[ours], form), spread(values[theirs], form), f"{ratio:.2f}"]
        else:
            cells += [spread(values[ours], form), "–", "–"]
    print("| " + " | ".join(cells) + " |")
print(f"\nAnswers that failed: {failed}. One client, who asks for one dashboard after the other, each made anew: half of them come "
      f"within {spread(usual[ALONE, 'ours'], '.1f')} ms.")
