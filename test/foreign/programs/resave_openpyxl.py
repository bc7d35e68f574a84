"""Opens a workbook with openpyxl and saves it: usage: resave_openpyxl.py IN OUT [--keep-vba]."""

import sys

import openpyxl

source, target, *options = sys.argv[1:]
book = openpyxl.load_workbook(source, keep_vba="--keep-vba" in options)
book.save(target)
