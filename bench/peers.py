"""Prints the table of visits: medians of all repetitions, with the smallest and the largest, and how many times ours they are."""
import statistics
import sys
from collections import defaultdict

from spread import spread

NAMES = {
    "ours": "Duibiao",
    "anew": "Duibiao, no answer kept",
    "file": "the same page as a file, nginx",
    "framework": "Observable Framework, nginx",
    "shiny": "R Shiny",
}
COLUMNS = {"visible after ms": (1, ",.0f"), "received kB": (1000, ",.0f"), "requests": (1, ".0f"), "memory MB": (1024, ",.0f")}

measured = defaultdict(list)
for line in open(sys.argv[1], encoding="utf-8"):
    name, *values = line.split()
    for column, value in zip(COLUMNS, values, strict=True):
        measured[name, column].append(float(value) / COLUMNS[column][0])

print("| | " + " | ".join(f"{column} | ratio" for column in COLUMNS) + " |")
print("|---" * (1 + 2 * len(COLUMNS)) + "|")
for name, title in NAMES.items():
    cells = [title]
    for column, (_, form) in COLUMNS.items():
        values = measured[name, column]
        ratio = statistics.median(values) / statistics.median(measured["ours", column])
        cells += [spread(values, form), f"{ratio:.2f}"]
    print("| " + " | ".join(cells) + " |")
