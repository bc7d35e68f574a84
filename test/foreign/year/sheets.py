"""The sheets of a workbook as somebody reads them who has no add-in: by their titles, with plain arithmetic."""

import datetime
import re
import warnings
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal

import openpyxl

warnings.filterwarnings("ignore")


def decimal(value):
    # what a person sees in a cell has 15 digits
    return value if isinstance(value, Decimal) else Decimal(f"{value:.15g}")


def rounded(value, digits):
    return decimal(value).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def plain(value, digits=1):
    """A number as a bulletin says it: 75, 75.6."""
    text = f"{rounded(value, digits):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def as_shown(held, digits):
    """What a cell would be said as, with so many digits; anything but a number is no number of a bulletin."""
    return f"{rounded(held, digits):f}" if isinstance(held, (int, float)) else held


def mean(shares):
    """In per cent."""
    own = [decimal(share) for share in shares]
    return sum(own) / len(own) * 100


def day(value):
    if isinstance(value, datetime.datetime):
        return value.date()
    return datetime.date.fromisoformat(value) if value else None


class Book:
    def __init__(self, path, end):
        self.workbook = openpyxl.load_workbook(path, data_only=True)
        self._tasks(end)
        self._returns()
        self._scores()
        self.standards = {row["标准"]: row["数值"] for row in self.rows("通报标准", "数值") if row["标准"]}
        self.matters = [row for row in self.rows("督查督导", "督查事项") if row["督查事项"]]
        for row in self.matters:
            row["day"], row["settled"] = day(row["整改时限"]), row["办结日期"]

    def rows(self, sheet, telling):
        """Rows below the row of titles that has a certain one, by title."""
        cells = list(self.workbook[sheet].iter_rows(values_only=True))
        at = next(i for i, row in enumerate(cells) if telling in row)
        return [dict(zip(cells[at], row)) for row in cells[at + 1 :]]

    def cell(self, name):
        """What stands in a cell that is named as formulas name it: 计分表!F7, '填报-县应急局'!F7."""
        quoted, bare, address = re.fullmatch(r"(?:'(.+)'|([^'!]+))!([A-Z]+\d+)", name).groups()
        return self.workbook[quoted or bare][address].value

    def _tasks(self, end):
        self.tasks = [row for row in self.rows("任务台账", "完成比例") if row["序号"] and row["任务"]]
        self.by_unit, self.by_measure = defaultdict(list), defaultdict(list)
        for task in self.tasks:
            share = task["完成比例"]
            task["day"] = day(task["完成时限"])
            task["over"] = task["day"] is not None and task["day"] <= end
            task["share"], task["before"] = share or 0, task["上期比例"]
            proposed = "已完成" if share == 1 else "滞后" if task["over"] else "进行中" if share else "未启动"
            task["is"] = task["状态"] or proposed
            task["silent"] = share is None and not task["进展情况"] and not task["状态"]
            self.by_unit[task["责任单位"]].append(task)
            self.by_measure[task["措施编号"]].append(task)
        late = {unit: sum(task["is"] == "滞后" for task in own) for unit, own in self.by_unit.items()}
        self.late = {unit: count for unit, count in late.items() if count}

    def _returns(self):
        self.register = [row for row in self.rows("下发与回收", "填报单位") if row["版次"]]
        self.missing = [row["填报单位"] for row in self.register if not row["收回时间"]]

    def _scores(self):
        rows = self.rows("计分表", "公式复算")
        self.indicators = [row for row in rows if isinstance(row["分值"], (int, float))]
        self.groups = defaultdict(list)
        for row in self.indicators:
            row["name"], row["full"] = row["指标名称"], row["分值"]
            has_score = isinstance(row["得分"], (int, float))
            row["score"] = rounded(row["得分"], 2) if has_score else None
            row["rate"] = row["score"] / row["full"] * 100 if has_score else None
            self.groups[row["指标属性"]].append(row)
        self.scored = [row for row in self.indicators if row["score"] is not None]
        self.examples = [row for row in self.rows("指标体系", "参数状态") if row["参数状态"] == "示例参数"]
        self.constraints = [self._constraint(row) for row in rows if row["分值"] == "约束条件"]

    def _constraint(self, row):
        """With how often it was broken, as the department has entered it."""
        for sheet in self.workbook.sheetnames:
            entries = self.rows(sheet, "本期值") if sheet.startswith("填报-") else []
            for entry in entries:
                if str(entry["基础数据"] or "").startswith(row["指标名称"]):
                    return {"name": row["指标名称"], "count": entry["本期值"]}
        return {"name": row["指标名称"], "count": None}
