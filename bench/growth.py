"""Prints the table of what growing stores need."""
import statistics
import sys
from collections import defaultdict

from spread import spread

NAMES = {"h2": "H2", "postgres": "PostgreSQL"}
PAGES = ("dashboard", "comparison", "indicator", "search", "document")

measured = defaultdict(lambda: defaultdict(list))
for line in open(sys.argv[1], encoding="utf-8"):
    database, size, name, value = line.split()
    measured[int(size), database][name].append(float(value))


def told(values, places=0):
    value = statistics.median(values)
    return "–" if value != value else f"{value:,.{places}f}"


def ratio(ours, limits):
    ratios = [limit / own for own, limit in zip(ours, limits)]
    return spread(ratios, ".2f") if len(ratios) > 1 and ratios == ratios else told(ratios, 2)


print(f"`-Xmx{sys.argv[2]} -XX:+UseSerialGC`. Load: `CSVREAD` or `COPY … FROM` of the same rows into a table with the same indexes; "
      "dump: `CSVWRITE` or `COPY … TO`. Times in seconds, of pages in milliseconds (median, no answer kept; – none could be had). "
      "Where ratios have brackets, one program did it several times, each time in an empty store.\n")
print("| figures | database | check | publish | load | ratio | memory MB | export | dump | ratio | on disk MB | dashboard "
      "| 31 provinces | indicator | search | document |")
print("|" + "---|" * 16)
for (size, database), values in sorted(measured.items()):
    imports = [check + publish for check, publish in zip(values["check"], values["publish"])]
    pages = " | ".join(told(values[page]) for page in PAGES)
    print(f"| {size:,} | {NAMES[database]} | {told(values['check'], 1)} | {told(values['publish'], 1)} | {told(values['load'], 1)} "
          f"| {ratio(imports, values['load'])} | {told(values['memory'])} | {told(values['export'], 1)} | {told(values['dump'], 1)} "
          f"| {ratio(values['export'], values['dump'])} | {told(values['size'])} | {pages} |")
