"""One workbook for each feature that XlsxWriter writes, as Excel would: usage: features_xlsxwriter.py FOLDER."""

import struct
import sys
import zlib
from datetime import date
from io import BytesIO
from pathlib import Path

import xlsxwriter

FEATURES = {}


def feature(make):
    FEATURES[make.__name__.replace("_", "-")] = make
    return make


def png():
    """A picture of one red pixel."""

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0\xff\0\0")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def numbers(sheet):
    for row in range(6):
        sheet.write_row(row, 0, [row + 1, (row + 1) * 2.5, "指标%d" % row])


@feature
def plain(book):
    numbers(book.add_worksheet("数据"))


@feature
def empty(book):
    book.add_worksheet()


@feature
def formats(book):
    sheet = book.add_worksheet()
    looks = [
        {"bold": 1, "font_color": "#FF0000", "font_name": "宋体"},
        {"italic": 1, "underline": 33, "font_size": 8, "font_strikeout": 1},
        {"bg_color": "#FFFF00", "pattern": 4, "fg_color": "#00FF00"},
        {"border": 1, "bottom": 6, "diag_type": 3, "diag_border": 7, "diag_color": "red"},
        {"num_format": "#,##0.00;[Red]-#,##0.00", "align": "center_across", "indent": 2},
        {"rotation": 45, "text_wrap": 1, "valign": "vdistributed", "shrink": 1, "reading_order": 2},
        {"locked": 0, "hidden": 1, "font_script": 1, "font_outline": 1, "font_shadow": 1},
        {"num_format": 14},
    ]
    for row, look in enumerate(looks):
        sheet.write(row, 1, row * 1.5, book.add_format(look))


@feature
def columns_and_rows(book):
    sheet = book.add_worksheet()
    numbers(sheet)
    bold = book.add_format({"bold": 1})
    sheet.set_column("B:D", 20, bold, {"level": 1})
    sheet.set_column("F:XFD", None, None, {"hidden": 1})
    sheet.set_row(2, 30, bold, {"level": 1, "hidden": 1})
    sheet.set_row(3, None, None, {"collapsed": 1})
    sheet.set_default_row(18, True)


@feature
def charts(book):
    sheet = book.add_worksheet("数据")
    numbers(sheet)
    for kind in ["column", "line", "pie", "scatter", "area", "bar", "radar", "stock", "doughnut"]:
        chart = book.add_chart({"type": kind})
        for _ in range(3 if kind == "stock" else 1):
            chart.add_series({"values": "=数据!$B$1:$B$6", "categories": "=数据!$A$1:$A$6"})
        sheet.insert_chart(8, 3, chart)


@feature
def chartsheet(book):
    sheet = book.add_worksheet("数据")
    numbers(sheet)
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=数据!$B$1:$B$6"})
    chart_sheet = book.add_chartsheet("图")
    chart_sheet.set_chart(chart)
    chart_sheet.activate()
    book.add_worksheet("后")


@feature
def pictures(book):
    sheet = book.add_worksheet()
    numbers(sheet)
    sheet.insert_image("D2", "red.png", {"image_data": BytesIO(png()), "url": "https://example.com/", "description": "红"})
    sheet.insert_textbox("F2", "说明", {"fill": {"color": "#DDEBF7"}})
    sheet.set_header("&L&G", {"image_left": "red.png", "image_data_left": BytesIO(png())})


@feature
def comments(book):
    sheet = book.add_worksheet()
    numbers(sheet)
    sheet.write_comment("A1", "请核对", {"author": "甲", "visible": True})
    sheet.write_comment("B3", "已电话核实\n第二行")


@feature
def buttons(book):
    sheet = book.add_worksheet()
    numbers(sheet)
    sheet.insert_button("D3", {"macro": "say_hello", "caption": "按"})


@feature
def sparklines(book):
    sheet = book.add_worksheet("数据")
    numbers(sheet)
    sheet.add_sparkline("E1", {"range": "数据!A1:B1"})
    sheet.add_sparkline("E2", {"range": "数据!A2:B2", "type": "win_loss", "markers": True})


@feature
def conditional_formats(book):
    sheet = book.add_worksheet()
    numbers(sheet)
    red = book.add_format({"bg_color": "#FFC7CE", "font_color": "#9C0006", "border": 1, "num_format": "0.0"})
    for rule in [
        {"type": "cell", "criteria": "between", "minimum": 2, "maximum": 4, "format": red, "stop_if_true": True},
        {"type": "formula", "criteria": "=$A1>3", "format": red, "multi_range": "A1:A6 C1:C6"},
        {"type": "top", "value": 10, "criteria": "%", "format": red},
        {"type": "duplicate", "format": red},
        {"type": "text", "criteria": "containing", "value": "标", "format": red},
        {"type": "average", "criteria": "above", "format": red},
        {"type": "time_period", "criteria": "today", "format": red},
        {"type": "blanks", "format": red},
        {"type": "2_color_scale"},
        {"type": "3_color_scale", "mid_type": "percent"},
        {"type": "data_bar"},
        {"type": "data_bar", "data_bar_2010": True, "bar_solid": True, "bar_negative_color": "#00FF00"},
        {"type": "icon_set", "icon_style": "3_traffic_lights", "reverse_icons": True},
    ]:
        sheet.conditional_format("A1:B6", rule)


@feature
def validations(book):
    sheet = book.add_worksheet()
    other = book.add_worksheet("单位")
    other.write_column(0, 0, ["甲", "乙"])
    sheet.data_validation("A1:A9", {"validate": "list", "source": ["开", "关"], "dropdown": False})
    sheet.data_validation("B1", {"validate": "list", "source": "=单位!$A$1:$A$2"})
    sheet.data_validation("C1:C5", {"validate": "integer", "criteria": "between", "minimum": 1, "maximum": 9, "input_title": "填数", "input_message": "一至九\n整数", "error_type": "warning", "other_cells": [[7, 2, 9, 2]]})
    sheet.data_validation("D1", {"validate": "date", "criteria": ">", "value": date(2019, 1, 1)})
    sheet.data_validation("E1", {"validate": "custom", "value": "=LEN(E1)>2"})
    sheet.data_validation("F1", {"validate": "any", "input_message": "随便"})


@feature
def filters(book):
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["甲", "乙", "丙"])
    for row in range(1, 6):
        sheet.write_row(row, 0, [row, row * 2, "x%d" % row])
    sheet.autofilter("A1:C6")
    sheet.filter_column("A", "x > 3")
    sheet.set_row(1, None, None, {"hidden": True})


@feature
def tables(book):
    sheet = book.add_worksheet()
    sheet.add_table("B3:E8", {
        "data": [[1, 2, 3]] * 4, "total_row": 1, "style": "Table Style Medium 9", "name": "成绩",
        "columns": [{"header": "甲", "total_string": "合计"}, {"header": "乙\n丙", "total_function": "sum"}, {"header": "丁"}, {"header": "和", "formula": "=SUM(成绩[[#This Row],[甲]:[丁]])"}],
    })
    sheet.add_table("G3:H6", {"header_row": False})


@feature
def formulas(book):
    sheet = book.add_worksheet()
    numbers(sheet)
    sheet.write_formula("D1", "=SUM(A1:A6)", None, 21)
    sheet.write_formula("D2", '=IFERROR(INDIRECT("A2"),5)', None, 2)
    sheet.write_formula("D3", "=TODAY()-A1", None, 45000)
    sheet.write_formula("D4", '="x"&A1', None, "x1")
    sheet.write_formula("D5", "=A1>0", None, True)
    sheet.write_formula("D6", "=1/0", None, "#DIV/0!")
    sheet.write_array_formula("E1:E3", "{=A1:A3*B1:B3}", None, 2.5)
    sheet.write_dynamic_array_formula("F1", "=SORT(A1:A6)", None, 1)
    sheet.write_formula("G1", "=_xlfn.XLOOKUP(1,A1:A6,B1:B6)", None, 2.5)
    book.define_name("总数", "=Sheet1!$D$1")
    book.define_name("Sheet1!局部", "=Sheet1!$D$2")
    book.define_name("税率", "=0.17")


@feature
def links(book):
    sheet = book.add_worksheet()
    sheet.write_url("A1", "https://example.com/a?b=1&c=2#d", string="网站", tip="看看")
    sheet.write_url("A2", "internal:Sheet1!C5")
    sheet.write_url("A3", r"external:c:\目录\文件.xlsx#Sheet1!A1")
    sheet.write_url("A4", "mailto:a@example.com")


@feature
def rich_text(book):
    sheet = book.add_worksheet()
    bold, red = book.add_format({"bold": 1}), book.add_format({"font_color": "red"})
    sheet.write_rich_string("A1", "前 ", bold, "中", red, " 后")
    sheet.write_string("A2", "  两端有空格  ")
    sheet.write_string("A3", "控制符\x07和_x0041_")
    sheet.write_string("A4", "多行\n文字")


@feature
def merged(book):
    sheet = book.add_worksheet()
    look = book.add_format({"align": "center", "border": 1})
    sheet.merge_range("B2:D3", "合并", look)
    sheet.merge_range("B5:B9", 3, look)


@feature
def page_setup(book):
    sheet = book.add_worksheet("打印'甲'页")
    numbers(sheet)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0, 1)
    sheet.repeat_columns("A:B")
    sheet.print_area("A1:C6")
    sheet.set_header("&C标题&R&D", {"margin": 0.4})
    sheet.set_footer("&L第 &P 页")
    sheet.set_h_pagebreaks([3])
    sheet.set_v_pagebreaks([2])
    sheet.hide_gridlines(2)
    sheet.center_horizontally()
    sheet.print_row_col_headers()
    sheet.set_margins(0.5, 0.5, 1, 1)


@feature
def views(book):
    first = book.add_worksheet("甲")
    second = book.add_worksheet("乙")
    third = book.add_worksheet("丙")
    first.freeze_panes(2, 1, 4, 3)
    second.split_panes(30, 20)
    second.set_zoom(75)
    third.right_to_left()
    third.hide_zero()
    second.activate()
    third.select()
    first.set_tab_color("#FF9900")
    first.set_selection("B4:C5")
    book.add_worksheet("藏").hide()


@feature
def protected(book):
    sheet = book.add_worksheet()
    numbers(sheet)
    sheet.protect("secret", {"format_cells": True, "sort": True, "select_locked_cells": False})
    sheet.unprotect_range("A1:B2", "区", "pw")


@feature
def properties(book):
    numbers(book.add_worksheet())
    book.set_properties({"title": "标题", "author": "牵头单位", "comments": "备注", "category": "类", "manager": "某"})
    book.set_custom_property("文号", "源政办发〔2019〕5号")
    book.set_custom_property("份数", 12)
    book.set_size(2400, 1600)
    book.set_calc_mode("manual")


@feature
def ignored_errors(book):
    sheet = book.add_worksheet()
    sheet.write_string("A1", "123")
    sheet.ignore_errors({"number_stored_as_text": "A1:A9", "eval_error": "C1"})


@feature
def outlines(book):
    sheet = book.add_worksheet("大纲")
    numbers(sheet)
    sheet.outline_settings(True, False, False, True)
    for row in range(1, 5):
        sheet.set_row(row, None, None, {"level": 1 + row // 3, "hidden": row > 2})
    sheet.set_column("B:C", None, None, {"level": 1, "collapsed": True})


@feature
def backgrounds(book):
    sheet = book.add_worksheet()
    numbers(sheet)
    picture = Path(sys.argv[1]) / "red.png"
    picture.write_bytes(png())
    sheet.set_background(str(picture))


@feature
def many_sheets(book):
    for name in ["一、经济", "二 社会", "三'引'号", "A&B<C>", "表" * 31]:
        sheet = book.add_worksheet(name)
        numbers(sheet)
        sheet.write_formula("D1", "=SUM('一、经济'!A1:A6)", None, 21)


def main(folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in FEATURES.items():
        with xlsxwriter.Workbook(folder / ("xlsxwriter-%s.xlsx" % name)) as book:
            make(book)


main(sys.argv[1])
