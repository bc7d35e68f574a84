"""Fills cells of a workbook with openpyxl, as somebody does who has no add-in.

usage: fill_openpyxl.py FILE TARGET JSON
JSON: sheet -> address -> value; null empties a cell.
"""

import json
import sys

import openpyxl

source, target, edits = sys.argv[1:]
workbook = openpyxl.load_workbook(source)
for sheet, cells in json.loads(edits).items():
    for address, value in cells.items():
        workbook[sheet][address].value = value
workbook.save(target)
