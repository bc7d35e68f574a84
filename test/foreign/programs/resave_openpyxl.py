"""Opens workbooks with openpyxl and saves them.

usage: resave_openpyxl.py [--keep-vba] OUT FILE...
Prints as JSON what was said of each file; a file that could not be saved whole is not left behind.
"""

import json
import os
import sys
import traceback
import warnings

import openpyxl


def resave(source, target, keep_vba):
    """Lines that the library, or Python, says of one file."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        failure = ""
        try:
            openpyxl.load_workbook(source, keep_vba=keep_vba).save(target)
        except BaseException:
            failure = traceback.format_exc()
            if os.path.exists(target):
                os.remove(target)
    texts = [warnings.formatwarning(w.message, w.category, w.filename, w.lineno) for w in said]
    return "".join([*texts, failure]).splitlines()


keep_vba = "--keep-vba" in sys.argv
out, *files = [argument for argument in sys.argv[1:] if argument != "--keep-vba"]
os.makedirs(out, exist_ok=True)


def target(file):
    name = os.path.basename(file)
    return os.path.join(out, name[:-5] + ".xlsx" if name.endswith(".xlsm") else name)


print(json.dumps({file: resave(file, target(file), keep_vba) for file in files}))
