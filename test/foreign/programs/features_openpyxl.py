"""One workbook for each feature that openpyxl writes in its own way: usage: features_openpyxl.py FOLDER."""

import sys
from datetime import datetime
from pathlib import Path

import openpyxl
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo

FEATURES = {}


def feature(make):
    FEATURES[make.__name__.replace("_", "-")] = make
    return make


def numbers(sheet):
    for row in range(1, 7):
        sheet.append([row, row * 2.5, "指标%d" % row])


@feature
def plain(book):
    numbers(book.active)
    book.active.title = "数据"


@feature
def formulas_without_results(book):
    numbers(book.active)
    book.active["D1"] = "=SUM(A1:A6)"
    book.active["D2"] = "=D1*2"
    book.active["D3"] = '=IF(A1>0,"是","否")'
    book.calculation.fullCalcOnLoad = True


@feature
def names(book):
    numbers(book.active)
    other = book.create_sheet("其他 表")
    book.defined_names.append(DefinedName("总数", attr_text="Sheet!$A$1:$A$6"))
    book.defined_names.append(DefinedName("局部", attr_text="'其他 表'!$B$2", localSheetId=1))
    book.defined_names.append(DefinedName("隐藏", attr_text="1+1", hidden=True))
    other["A1"] = "=SUM(总数)"


@feature
def tables(book):
    sheet = book.active
    sheet.append(["甲", "乙", "丙"])
    numbers(sheet)
    table = Table(displayName="成绩", ref="A1:C7")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
    sheet.add_table(table)


@feature
def conditional_formats(book):
    sheet = book.active
    numbers(sheet)
    red = PatternFill(bgColor="FFC7CE")
    rules = sheet.conditional_formatting
    rules.add("A1:A6", CellIsRule(operator="greaterThan", formula=["3"], fill=red, stopIfTrue=True))
    rules.add("A1:B6", FormulaRule(formula=["$A1>2"], font=Font(bold=True)))
    rules.add("B1:B6", ColorScaleRule(start_type="min", start_color="FF0000", end_type="max", end_color="00FF00"))
    rules.add("B1:B6", DataBarRule(start_type="num", start_value=0, end_type="max", color="FF638EC6"))
    rules.add("A1:A6", IconSetRule("3TrafficLights1", "percent", [0, 33, 67]))


@feature
def validations(book):
    sheet = book.active
    one = DataValidation(type="list", formula1='"甲,乙"', allow_blank=True)
    one.add("A1:A9")
    two = DataValidation(type="decimal", operator="between", formula1="0", formula2="9", showErrorMessage=True)
    two.error, two.errorTitle, two.prompt = "应为 0 到 9", "超出", "填数"
    two.add("B1")
    two.add("D1:D4")
    sheet.add_data_validation(one)
    sheet.add_data_validation(two)


@feature
def styles(book):
    sheet = book.active
    numbers(sheet)
    thin = Side(style="thin", color="FF0000FF")
    book.add_named_style(NamedStyle(name="重点", font=Font(name="宋体", size=14, bold=True)))
    sheet["A1"].style = "重点"
    sheet["B1"].border = Border(left=thin, diagonal=thin, diagonalUp=True)
    sheet["B2"].alignment = Alignment(textRotation=45, wrap_text=True, horizontal="center")
    sheet["B3"].protection = Protection(locked=False, hidden=True)
    sheet["C1"].number_format = "0.00_ ;[Red]-0.00"
    sheet["C2"] = datetime(2019, 5, 13, 6, 30)


@feature
def comments_and_links(book):
    sheet = book.active
    numbers(sheet)
    sheet["A1"].comment = Comment("请核对\n第二行", "甲", height=90, width=200)
    sheet["B2"].hyperlink = "https://example.com/?a=1&b=2"
    sheet["B3"].hyperlink = "#Sheet!A1"


@feature
def charts(book):
    sheet = book.active
    numbers(sheet)
    for at, kind in [("E1", BarChart), ("E20", LineChart)]:
        chart = kind()
        chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=6))
        sheet.add_chart(chart, at)


@feature
def printing(book):
    sheet = book.active
    numbers(sheet)
    sheet.print_title_rows = "1:1"
    sheet.print_title_cols = "A:A"
    sheet.print_area = "A1:C6"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    sheet.oddFooter.center.text = "第 &P 页"
    sheet.evenFooter.left.text = "双页"
    sheet.row_breaks.append(Break(id=3))


@feature
def outlines(book):
    sheet = book.active
    numbers(sheet)
    sheet.row_dimensions.group(2, 4, outline_level=1, hidden=True)
    sheet.column_dimensions.group("B", "C", hidden=True)
    sheet.freeze_panes = "B2"
    sheet.merge_cells("E1:F3")
    sheet.auto_filter.ref = "A1:C6"


@feature
def protected(book):
    numbers(book.active)
    book.active.protection.sheet = True
    book.active.protection.password = "secret"
    book.security.lockStructure = True


@feature
def properties(book):
    numbers(book.active)
    book.properties.creator = "牵头单位"
    book.properties.title = "标题"
    book.properties.keywords = "指标"


@feature
def other_sheets(book):
    numbers(book.active)
    chart = LineChart()
    chart.add_data(Reference(book.active, min_col=2, min_row=1, max_row=6))
    book.create_chartsheet("图").add_chart(chart)
    book.create_sheet("藏").sheet_state = "veryHidden"


def main(folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in FEATURES.items():
        book = openpyxl.Workbook()
        make(book)
        book.save(folder / ("openpyxl-%s.xlsx" % name))


main(sys.argv[1])
