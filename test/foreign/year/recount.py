"""Reads a bulletin against the workbook that it is of, by rules of its own.

usage: recount.py WORKBOOK SENTENCES QUARTER

WORKBOOK: as another program has computed and saved it. SENTENCES: JSON, as `bulletin --json` writes them. QUARTER: 1 to 4.

Every sentence must be of a kind that is known here, and what it says is counted anew from the sheets that people fill and sign
(sheets.py), never from 通报数据. Every number must also be what stands in the cell that is named with it. Prints as JSON how
much was compared, and what differs.
"""

import datetime
import json
import re
import sys

import sheets as of
from sheets import plain, rounded

path, sentences_path, quarter_text = sys.argv[1:]
QUARTER = int(quarter_text)
ENDS = ["03-31", "06-30", "09-30", "12-31"]
END = datetime.date.fromisoformat(f"2019-{ENDS[QUARTER - 1]}")
book = of.Book(path, END)
compared = 0
wrong = []


def expect(what, said, counted):
    global compared
    compared += 1
    if said != counted:
        wrong.append([what, said, counted])


READERS = []


def says(pattern):
    def keep(read):
        READERS.append((re.compile(f"^{pattern}$"), read))
        return read

    return keep


def names_and_numbers(text, pattern):
    return sorted(tuple(found) for found in re.findall(pattern, text))


# --- scores


@says(r"截至(\d+)年(\d+)月(\d+)日，(\d+)项指标已计分(\d+)项(?:，(\d+)项因数据缺失、有误或者评分参数未定暂未计分)?。")
def scored(m):
    expect("end", [int(m[1]), int(m[2]), int(m[3])], [END.year, END.month, END.day])
    expect("indicators", int(m[4]), len(book.indicators))
    expect("scored", int(m[5]), len(book.scored))
    expect("unscored", int(m[6] or 0), len(book.indicators) - len(book.scored))


@says(r"综合得分([\d.]+)分（满分(\d+)分）；上年同期没有得分记录，不作比较。")
def composite(m):
    expect("composite", m[1], f"{sum(row['score'] for row in book.scored)}")
    expect("full mark", int(m[2]), sum(row["full"] for row in book.indicators))
    expect("all are scored", len(book.scored), len(book.indicators))


@says(r"综合得分待全部指标计分后通报。")
def no_composite(m):
    expect("some are not scored", len(book.scored) < len(book.indicators), True)


@says(r"其中(\d+)个分项使用示例评分参数，得分仅供参考，不作正式评分依据。")
def examples(m):
    expect("examples", int(m[1]), len(book.examples))


@says(r"(\d+)项约束条件(?:均未触发|触发(\d+)项：(.+))。")
def constraints(m):
    triggered = [row for row in book.constraints if row["count"]]
    expect("constraints", int(m[1]), len(book.constraints))
    expect("triggered", int(m[2] or 0), len(triggered))
    if m[3]:
        said = names_and_numbers(m[3], r"([^、（]+)（(\d+)起）")
        expect("which", said, sorted((row["name"], str(row["count"])) for row in triggered))
    expect("all are known", all(row["count"] is not None for row in book.constraints), True)


@says(r"约束条件数据不全，是否触发尚不能判断。")
def undecided(m):
    expect("none is triggered yet", any(row["count"] for row in book.constraints), False)
    expect("some are not known", any(row["count"] is None for row in book.constraints), True)


GROUP = (
    r"([^，；（]+)（(\d+)项）得([\d.]+)分（满分(\d+)分），得分率([\d.]+)%"
    r"(?:，其中“([^”]+)”得分率最高，为([\d.]+)%，“([^”]+)”最低，为([\d.]+)%)?"
)


@says(rf"分类别看，((?:{GROUP}；?)+)。")
def groups(m):
    said = re.findall(GROUP, m[1])
    whole = [name for name, own in book.groups.items() if all(row["score"] is not None for row in own)]
    expect("groups", [name for name, *_ in said], whole)
    for name, count, score, full, rate, best, best_rate, worst, worst_rate in said:
        own = book.groups[name]
        earned, of_all = sum(row["score"] for row in own), sum(row["full"] for row in own)
        expect(name, [int(count), score, int(full)], [len(own), f"{earned}", of_all])
        expect(f"rate of {name}", rate, plain(earned / of_all * 100))
        if best:
            rates = sorted(own, key=lambda row: row["rate"])
            expect(f"best of {name}", (best, best_rate), (rates[-1]["name"], plain(rates[-1]["rate"])))
            expect(f"worst of {name}", (worst, worst_rate), (rates[0]["name"], plain(rates[0]["rate"])))


@says(r"([^，]+)有指标未计分，暂不计类别得分。")
def groups_without(m):
    left = [name for name, own in book.groups.items() if any(row["score"] is None for row in own)]
    expect("groups without a score", m[1].split("、"), left)


RANKED = r"“([^”]+)”（([\d.]+)分，得分率([\d.]+)%）"


@says(r"得分率居(前|后)(\d+)位的指标是：(.+)。")
def ranked(m):
    wanted = book.standards["列出得分率居前的指标" if m[1] == "前" else "列出得分率居后的指标"]
    order = sorted(book.scored, key=lambda row: row["rate"], reverse=m[1] == "前")
    last = order[wanted - 1]["rate"]
    listed = [row for row in order if (row["rate"] >= last if m[1] == "前" else row["rate"] <= last)]
    said = names_and_numbers(m[3], RANKED)
    expect(f"居{m[1]}", said, sorted((row["name"], f"{row['score']}", plain(row["rate"])) for row in listed))
    expect("how many", int(m[2]), wanted)


# --- the ledger


@says(
    r"(\d+)项政策措施分解为(\d+)项任务，已完成(\d+)项、进行中(\d+)项、未启动(\d+)项、滞后(\d+)项，"
    r"平均完成比例([\d.]+)%(?:，比上期(提高|下降)([\d.]+)个百分点)?。"
)
def states(m):
    expect("measures, tasks", [int(m[1]), int(m[2])], [len(book.by_measure), len(book.tasks)])
    counted = [sum(task["is"] == state for task in book.tasks) for state in ("已完成", "进行中", "未启动", "滞后")]
    expect("states", [int(m[i]) for i in (3, 4, 5, 6)], counted)
    now = of.mean(task["share"] for task in book.tasks)
    expect("mean", m[7], plain(now))
    before = [task["before"] for task in book.tasks]
    change = None if any(share is None for share in before) else now - of.mean(before)
    said = None if m[9] is None else (m[8], m[9])
    counted_change = None if not change else ("提高" if change > 0 else "下降", plain(abs(change)))
    expect("change", said, counted_change)


@says(r"有(\d+)项任务还没有填报进展(?:，其中(\d+)项已经到期)?。")
def silent(m):
    own = [task for task in book.tasks if task["silent"]]
    expect("silent", [int(m[1]), int(m[2] or 0)], [len(own), sum(task["over"] for task in own)])


@says(r"没有滞后任务的措施(\d+)项(?:；有滞后任务的措施(\d+)项：(.+))?。")
def measures(m):
    late = {own[0]["政策措施"]: sum(t["is"] == "滞后" for t in own) for own in book.by_measure.values()}
    late = {name: count for name, count in late.items() if count}
    expect("on time", int(m[1]), len(book.by_measure) - len(late))
    expect("late", int(m[2] or 0), len(late))
    said = names_and_numbers(m[3] or "", r"“([^”]+)”（滞后(\d+)项）")
    expect("which", said, sorted((name, str(count)) for name, count in late.items()))


@says(r"滞后任务涉及(\d+)个单位：(.+)。")
def late_units(m):
    expect("units", int(m[1]), len(book.late))
    said = names_and_numbers(m[2], r"([^、\d]+)(\d+)项")
    expect("which", said, sorted((unit, str(count)) for unit, count in book.late.items()))


# --- supervision and returns


@says(r"督查督导共提出整改事项(\d+)项，已办结(\d+)项、办理中(\d+)项、逾期未办结(\d+)项。")
def matters(m):
    settled = [row for row in book.matters if row["settled"]]
    over = [row for row in book.matters if not row["settled"] and row["day"] <= END]
    counted = [len(book.matters), len(settled), len(book.matters) - len(settled) - len(over), len(over)]
    expect("matters", [int(m[i]) for i in (1, 2, 3, 4)], counted)


@says(r"逾期未办结的是：([^“]+)“([^”]+)”（(\d+)年(\d+)月(\d+)日到期）。")
def matters_over(m):
    over = [row for row in book.matters if not row["settled"] and row["day"] <= END]
    told = datetime.date(int(m[3]), int(m[4]), int(m[5]))
    expect("overdue", [(m[1], m[2], told)], [(row["责任单位"], row["督查事项"], row["day"]) for row in over])


@says(r"应报送数据或者任务进展的单位(\d+)个，已交回(\d+)个(?:，逾期未交(\d+)个：(.+))?。")
def returned(m):
    expect("units", int(m[1]), len(book.register))
    expect("back", int(m[2]), len(book.register) - len(book.missing))
    expect("missing", [int(m[3] or 0), m[4].split("、") if m[4] else []], [len(book.missing), book.missing])


# --- praise and blame


@says(r"任务全部填报、没有滞后、平均完成比例达到([\d.]+)%(以上)?、报送没有逾期的单位有(\d+)个，予以通报表扬：(.+)。")
def praised(m):
    needed = min(100, QUARTER * 25 + book.standards["表扬：平均完成比例高于序时进度"])
    good = {
        unit: of.mean(task["share"] for task in own)
        for unit, own in book.by_unit.items()
        if unit not in book.late
        and unit not in book.missing
        and not any(task["silent"] for task in own)
        and rounded(of.mean(task["share"] for task in own), 9) >= needed
    }
    expect("needed", (m[1], m[2]), (plain(needed), "以上" if needed < 100 else None))
    expect("praised", int(m[3]), len(good))
    said = names_and_numbers(m[4], r"([^、（]+)（([\d.]+)%）")
    expect("who", said, sorted((unit, plain(share)) for unit, share in good.items()))


def blamed(is_many):
    limit = book.standards["通报批评：滞后任务不少于"]
    # who has said nothing of what is due is told apart
    told = {
        unit: sum(task["is"] == "滞后" and not task["silent"] for task in own)
        for unit, own in book.by_unit.items()
    }
    return limit, {unit: count for unit, count in told.items() if count and (count >= limit) == is_many}


@says(r"任务滞后不足(\d+)项的单位有(\d+)个，督促限期整改：(.+)。")
def urged(m):
    limit, units = blamed(False)
    expect("limit, urged", [int(m[1]), int(m[2])], [limit, len(units)])
    said = names_and_numbers(m[3], r"([^、（]+)（滞后(\d+)项）")
    expect("who", said, sorted((unit, str(count)) for unit, count in units.items()))


@says(r"任务滞后(\d+)项以上的单位有(\d+)个，予以通报批评：(.+)。")
def criticised(m):
    limit, units = blamed(True)
    expect("limit, criticised", [int(m[1]), int(m[2])], [limit, len(units)])
    longest = lambda unit: max((END - t["day"]).days for t in book.by_unit[unit] if t["is"] == "滞后" and t["day"])
    said = names_and_numbers(m[3], r"([^、（]+)（滞后(\d+)项，最长超过时限(\d+)天）")
    expect("who", said, sorted((unit, str(count), str(longest(unit))) for unit, count in units.items()))


@says(r"到期任务没有填报进展的单位有(\d+)个，请尽快补报：(.+)。")
def unreported(m):
    due = {unit: sum(t["silent"] and t["over"] for t in own) for unit, own in book.by_unit.items()}
    due = {unit: count for unit, count in due.items() if count}
    expect("units", int(m[1]), len(due))
    said = names_and_numbers(m[2], r"([^、（]+)（(\d+)项）")
    expect("who", said, sorted((unit, str(count)) for unit, count in due.items()))


# --- problems, and what is asked next

MORE = r"(?:；另有(\d+)项，见任务台账)?"


def listed(text, more, part, wanted):
    said = re.findall(r"([^；“]+)“([^”]+)”，([^；]+)", text)
    own = [(task["责任单位"], task["任务"], task[part]) for task in wanted]
    expect(part, said, own[: book.standards["列出的问题和需要协调的事项"]])
    expect("more", int(more or 0), max(0, len(own) - len(said)))


@says(rf"从任务台账看，滞后任务存在的主要问题是：(.+?){MORE}。")
def problems(m):
    listed(m[1], m[2], "存在问题", [task for task in book.tasks if task["is"] == "滞后" and task["存在问题"]])


@says(r"有(\d+)项滞后任务没有说明原因。")
def unexplained(m):
    expect("unexplained", int(m[1]), sum(t["is"] == "滞后" and not t["存在问题"] for t in book.tasks))


@says(rf"需要协调的事项：(.+?){MORE}。")
def help_wanted(m):
    listed(m[1], m[2], "需协调事项", [task for task in book.tasks if task["需协调事项"]])


@says(r"(\d+)个有滞后任务的单位要逐项说明原因，提出整改措施，明确完成时限。")
def to_explain(m):
    expect("to explain", int(m[1]), len(book.late))


@says(r"2019年(.)季度到期的任务有(\d+)项，涉及(\d+)个单位，各责任单位要对照任务台账抓紧推进，确保按时完成。")
def due_next(m):
    until = datetime.date.fromisoformat(f"2019-{ENDS[QUARTER]}")
    own = [t for t in book.tasks if t["day"] and END < t["day"] <= until and t["is"] != "已完成"]
    expect("quarter", m[1], "一二三四"[QUARTER])
    expect("due next", [int(m[2]), int(m[3])], [len(own), len({task["责任单位"] for task in own})])


@says(
    r"沂源县人民政府办公室|　*〔20\d\d〕　*号|关于2019年.季度沂源县县域经济高质量发展综合评价情况的通报|各有关单位："
    r"|根据《.+》（源政办发〔2019〕5号）要求，现将2019年.季度.+情况通报如下。|[一二三四五六七八九]、.+"
    r"|各责任单位要如实更新任务台账，写明进展情况和完成比例，附佐证材料。|\d\. (?:指标得分情况表|政策措施任务进展情况表)"
    r"|20\d\d年\d+月\d+日"
)
def frame(m):
    pass


# --- all of them

for sentence in json.load(open(sentences_path, encoding="utf8")):
    text = sentence["text"].strip()
    found = [(pattern.match(text), read) for pattern, read in READERS if pattern.match(text)]
    if not found:
        wrong.append(["no rule reads this sentence", text, None])
        continue
    before = len(wrong)
    found[0][1](found[0][0])
    wrong[before:] = [[text, *entry] for entry in wrong[before:]]
    for number in sentence["numbers"]:
        held = book.cell(number["cell"])
        shown = number["shown"]
        digits = len(shown.partition(".")[2])
        expect(f"{text}: {number['cell']}", shown, of.as_shown(held, digits))

print(json.dumps({"compared": compared, "wrong": wrong}, ensure_ascii=False, default=str))
