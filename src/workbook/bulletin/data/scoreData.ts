import { inCell, plain } from "../../../bulletin/datum";
import { wordsInCell } from "../../../bulletin/numbers";
import { countExamples } from "../../../system/parameters";
import { parameterised } from "../../../validation/parameterised";
import { entryKey } from "../../../validation/entries";
import { NO_TASK } from "../../idle";
import { cellName } from "../../plan/cellName";
import { type TableContents, TableReader } from "../../read/contents";
import { GROUP_COLUMNS, SUMMARY_KEY } from "../../scores/groupColumns";
import { STATUS_TEXT } from "../../scores/statusText";
import { LOSSES, NOTE } from "../../scores/scoreCells";
import { GROUP_COLUMN, TABLE } from "../../tableNames";
import type { BulletinSources, Named } from "./sources";
import { scoreLines } from "./scoreTable";

/** A row of the summary above the scores. */
export interface SummaryLine {
  readonly score: number | undefined;
  readonly cell: string;
  readonly points: number | undefined;
  readonly pointsCell: string;
  readonly note: string;
  readonly noteCell: string;
}

/** The rows of the summary, by id of the group or key of what there is once. */
export function summaryLines(table: TableContents | undefined): ReadonlyMap<string, SummaryLine> {
  if (!table) return new Map();
  const reader = new TableReader(table, GROUP_COLUMNS);
  const { key, score, points, note } = GROUP_COLUMN;
  const [keys, scores, worth, notes] = [key, score, points, note].map((each) => reader.columnOf(each)) as [
    number,
    number,
    number,
    number,
  ];
  if ([keys, scores, worth, notes].some((column) => column < 0)) return new Map();
  return new Map(
    reader.texts(keys).map((id, row) => {
      const [found, of] = [reader.cellAt(row, scores), reader.cellAt(row, worth)];
      return [
        id,
        {
          ...{ score: found.kind === "number" ? (found.value as number) : undefined },
          ...{ points: of.kind === "number" ? (of.value as number) : undefined },
          ...{ cell: cellName(table.sheet, found.cell), pointsCell: cellName(table.sheet, of.cell) },
          note: reader.texts(notes)[row]!,
          noteCell: cellName(table.sheet, reader.addressOf(row, notes)),
        },
      ];
    }),
  );
}

/** How much was scored, the composite, the grade. */
export function scoreData(sources: BulletinSources): Named[] {
  const { submission, tables, book, past } = sources;
  const { system } = submission;
  const { decimals } = system.options;
  const lines = scoreLines(tables.get(TABLE.scores));
  const own = system.indicators.flatMap(({ code }) => lines.get(code) ?? []);
  const isScored = own.some(({ status }) => status !== "");
  const count = (name: string, value: number, how: string, least = 0): Named => [
    name,
    isScored && value >= least ? book.counted(name, value, { unit: "项", how }) : undefined,
  ];
  const scored = own.filter(({ score, status }) => score !== undefined && status !== NO_TASK).length;
  const idle = own.filter(({ status }) => status === NO_TASK).length;
  const summary = summaryLines(tables.get(TABLE.groups));
  const composite = isScored ? summary.get(SUMMARY_KEY.composite) : undefined;
  const grade = isScored ? summary.get(SUMMARY_KEY.grade)?.note : undefined;
  const examples = countExamples(parameterised(submission));
  const isGraded = system.grades?.some(({ name }) => name === grade) ?? false;
  const before = past?.run.composite ?? undefined;
  const changed =
    composite?.score !== undefined && before !== undefined
      ? Number((composite.score - before).toFixed(decimals))
      : undefined;
  const moved = (name: string, by: number): Named => [
    name,
    changed !== undefined && by > 0
      ? book.counted(name, by, { unit: "分", how: "本期综合得分与上年同期综合得分之差", decimals })
      : undefined,
  ];
  return [
    count("指标数", own.length, "计分表中指标的行数"),
    count("计分指标数", scored, "计分表中有得分的指标"),
    count("未计分数", own.length - scored - idle, "计分表中没有得分、不是本年无任务的指标", 1),
    count("无任务数", idle, `计分表中状态为“${NO_TASK}”的指标`, 1),
    [
      "综合得分",
      composite?.score === undefined ? undefined : inCell(composite.score.toFixed(decimals), composite.cell),
    ],
    [
      "满分",
      composite?.points === undefined ? undefined : inCell(String(composite.points), composite.pointsCell),
    ],
    [
      "示例分项数",
      isScored && examples > 0
        ? book.counted("示例分项数", examples, { unit: "个", how: "指标体系中参数状态为示例的分项" })
        : undefined,
    ],
    ["等次", isGraded ? plain(grade!) : undefined],
    ["上年得分", past && before !== undefined ? inCell(before.toFixed(decimals), past.composite) : undefined],
    moved("提高", changed ?? 0),
    moved("下降", -(changed ?? 0)),
    ["持平", changed === 0 ? plain("") : undefined],
  ];
}

/** Constraints that are triggered, with the counts that they are triggered by. */
export function constraintData({ submission, tables, book }: BulletinSources): Named[] {
  const { system, entries } = submission;
  const lines = scoreLines(tables.get(TABLE.scores));
  const { note = "", noteCell = "" } = summaryLines(tables.get(TABLE.groups)).get(SUMMARY_KEY.veto) ?? {};
  const losses = note.split(LOSSES)[1];
  const raised = system.constraints.filter(({ code }) => lines.get(code)?.status === STATUS_TEXT.vetoed);
  const items = raised.map(({ code, name, quantity }): Named[] => {
    const entry = entries.get(entryKey(quantity, 0));
    const unit = system.quantities.find(({ key }) => key === quantity)?.unit ?? "";
    const count =
      entry?.kind === "number" ? inCell(String(entry.value), cellName(entry.sheet, entry.cell)) : undefined;
    return [
      ["约束", lines.get(code)?.name ?? plain(name)],
      ["次数", count],
      ["次数单位", plain(unit)],
    ];
  });
  const isKnown = note !== "";
  const of = "计分表中的约束条件";
  return [
    ["约束数", book.counted("约束数", system.constraints.length, { unit: "项", how: `${of}` })],
    [
      "触发数",
      raised.length > 0
        ? book.counted("触发数", raised.length, { unit: "项", how: `${of}，状态为“${STATUS_TEXT.vetoed}”的` })
        : undefined,
    ],
    ["触发约束", { names: ["约束", "次数", "次数单位"], items: items.map((item) => new Map(item)) }],
    ["约束扣分", losses === undefined ? undefined : wordsInCell(losses, noteCell)],
    ["均未触发", isKnown && note.startsWith(NOTE.none) ? plain("") : undefined],
    ["约束待定", isKnown && note.startsWith(NOTE.undecided) ? plain("") : undefined],
  ];
}
