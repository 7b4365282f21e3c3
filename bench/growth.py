"""Prints the table of what growing stores need."""
import math
import sys
from collections import defaultdict

NAMES = {"h2": "H2", "postgres": "PostgreSQL"}

measured = defaultdict(dict)
for line in open(sys.argv[1], encoding="utf-8"):
    database, size, name, value = line.split()
    measured[int(size), database][name] = float(value)


def told(value, places=0):
    return "–" if math.isnan(value) else f"{value:,.{places}f}"


print(f"`-Xmx{sys.argv[2]} -XX:+UseSerialGC`. Load: `CSVREAD` or `COPY … FROM` of the same rows into a table with the same indexes; "
      "dump: `CSVWRITE` or `COPY … TO`. Times in seconds, of pages in milliseconds (median, no answer kept; – none could be had).\n")
print("| figures | database | check | publish | load | ratio | memory MB | export | dump | ratio | on disk MB | dashboard "
      "| 31 provinces | indicator | search | document |")
print("|" + "---|" * 16)
for (size, database), values in sorted(measured.items()):
    imported = values["load"] / (values["check"] + values["publish"])
    exported = values["dump"] / values["export"]
    print(f"| {size:,} | {NAMES[database]} | {values['check']:.1f} | {values['publish']:.1f} | {values['load']:.1f} "
          f"| {imported:.2f} | {values['memory']:.0f} | {told(values['export'], 1)} | {values['dump']:.1f} | {told(exported, 2)} "
          f"| {values['size']:.0f} | {told(values['dashboard'])} | {told(values['comparison'])} "
          f"| {told(values['indicator'])} | {told(values['search'])} | {told(values['document'])} |")
