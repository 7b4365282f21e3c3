"""Fills template.xlsx of the current directory with the figures of the seed, as a person would, and saves filled.xlsx.

Usage: fill.py FOLDER_OF_THE_SEED. Columns that the token decides are left empty; codes are chosen from the lists.
"""
import csv
import sys

import openpyxl

book = openpyxl.load_workbook("template.xlsx")
offered = {}
for column in book["代码"].iter_cols(values_only=True):
    for text in filter(None, column[1:]):
        offered[(column[0], text.split(" | ")[-1])] = text
lists = {"area": "areas", "indicator": "indicators", "document": "documents", "quantity_assumed": "truth"}

sheet = book["数据"]
if not sheet.data_validations.dataValidation:
    sys.exit("the lists are gone")
names = [cell.value for cell in sheet[2]]
with open(sys.argv[1] + "/observations.csv", encoding="utf-8", newline="") as seed:
    for number, line in enumerate(csv.DictReader(seed), start=3):
        for index, name in enumerate(names, start=1):
            value = line[name]
            if name in ("decimals", "multiplier") or value == "":
                continue
            code = lists.get(name, "observations." + name)
            if name in ("obs_value", "ordinal", "paragraph", "occurrence"):
                sheet.cell(number, index, float(value))
            else:
                sheet.cell(number, index, offered.get((code, value), value))
about = book["文件信息"]
about["B1"] = "seed"
about["B2"] = "1"
book.save("filled.xlsx")
