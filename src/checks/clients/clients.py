"""Reads the files of the current directory with pandas and openpyxl."""
import sys
import warnings

import openpyxl
import pandas

warnings.simplefilter("ignore")
failed = False
stored = pandas.read_csv("observations.csv", dtype={"obs_value": str}).set_index("id")


def check(name, right):
    global failed
    failed |= not right
    print(("ok  " if right else "FAIL"), "Python:", name)


def holds(figures, value, name):
    """The figures of a table have the numbers and words of the store."""
    same = all(float(row[value]) == float(stored.loc[row["figure"], "obs_value"])
               and row["value_text"] == stored.loc[row["figure"], "token"] for _, row in figures.iterrows())
    check("%s has %d figures as stored" % (name, len(figures)), same and len(figures) > 0)


total = 0
for source in ("ah", "sd"):
    long = pandas.read_csv(source + "-long.csv")
    holds(long, "value", "pandas: " + source + "-long.csv")
    check(source + "-long.csv has the types of its columns",
          str(long["value"].dtype) == "float64" and str(long["lower_included"].dtype) in ("bool", "object")
          and str(long["paragraph"].dtype) == "int64")
    total += len(long)
    page = pandas.read_csv(source + ".csv")
    check(source + ".csv as on the page has as many rows and a clean first column",
          len(page) == len(long) and page.columns[0] == "省份")
    sheets = pandas.read_excel(source + "-long.xlsx", sheet_name=None)
    check(source + "-long.xlsx has a cover, a table and a legend", len(sheets) == 3)
    table = list(sheets.values())[1]
    table.columns = long.columns[:len(table.columns)]
    holds(table, "value", "pandas with openpyxl: " + source + "-long.xlsx")
check("all %d figures are in the long tables" % len(stored), total == len(stored))

for file in ("ah-long.xlsx", "compare.xlsx", "observations.xlsx"):
    book = openpyxl.load_workbook(file)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    check(file + " has no formula in %d cells" % len(cells), cells and all(cell.data_type != "f" for cell in cells))
    table = book.worksheets[1]
    check(file + " has a frozen, filtered header", table.freeze_panes == "A2" and table.auto_filter.ref is not None)
    numbers = [cell for row in table.iter_rows(min_row=2) for cell in row if cell.data_type == "n" and cell.value is not None]
    check(file + " has %d real numbers with formats" % len(numbers),
          numbers and all(cell.number_format != "General" for cell in numbers))
sys.exit(failed)
