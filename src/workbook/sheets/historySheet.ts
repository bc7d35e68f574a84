import type { Scorecard } from "../../scoring/unit/scorecard";
import type { IndicatorSystem } from "../../system/schema";
import type { ColumnChange, Stored } from "../journal/columnChange";
import type { Inputs } from "../journal/inputs";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import type { Contents } from "../read/contents";
import { vetoNote } from "../scores/scoreCells";
import { SHEET } from "../sheetNames";

const HEADER_ROW = 2;
/** Rows that look like a table before anything stands in them. */
const DRESSED_ROWS = 30;
/** @source Excel specifications: 32,767 characters in a cell; fewer here, so that no program's own limit is met */
const LONGEST = 30_000;
const TIME = "计分时间";
const DETAIL = "明细";

/** What a line of the history says of its run. */
export interface RunSummary {
  readonly card: Scorecard;
  /** as people read it */
  readonly time: string;
  readonly inputs: Inputs;
  /** findings that must be mended */
  readonly mandatory: number;
}

/** What the hidden column keeps of a run, so that two can be compared. */
export interface RunDetail {
  /** by code of the indicator; null where it has no score */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly inputs: Inputs;
}

function titles(groups: readonly { readonly name: string }[]): string[] {
  return [
    TIME,
    "评价年度",
    "体系版本",
    ...groups.map(({ name }) => name),
    "综合得分",
    "一票否决",
    "必须改正的问题",
    DETAIL,
  ];
}

/** One line for each run that has written scores. */
export function historySheet(system: IndicatorSystem): SheetPlan {
  const columns = titles(topGroups(system));
  const shown = columns.length - 1;
  const head = heading(
    `${system.region}${system.title}历次得分`,
    "每次计分记一行；撤销计分时一并撤销",
    0,
    shown,
  );
  const body = { row: HEADER_ROW + 1, column: 0, rows: DRESSED_ROWS, columns: shown };
  return {
    name: SHEET.history,
    tabColor: "#7F7F7F",
    blocks: [...head.blocks, { row: HEADER_ROW, column: 0, rows: [columns] }],
    tables: [],
    merges: head.merges,
    formats: [
      ...head.formats,
      { area: { ...body, row: HEADER_ROW, rows: 1 }, format: "head" },
      { area: body, format: "cell" },
      { area: { ...body, columns: 3 }, format: "center" },
      { area: { ...body, column: 3, columns: columns.length - 6 }, format: "twoDecimals" },
    ],
    columnWidths: [20, 10, 12, ...columns.slice(3, -3).map(() => 12), 30, 16, 0],
    rowHeights: { ...HEADING_HEIGHTS, [HEADER_ROW]: 24 },
    frozenRows: HEADER_ROW + 1,
    print: printPlan(system, SHEET.history, "landscape", HEADER_ROW),
  };
}

/** Groups that no other group holds and that hold indicators: those that 计分表 sums up. */
function topGroups({ groups, indicators }: IndicatorSystem): { name: string }[] {
  const parentOf = new Map(groups.map(({ id, parent }) => [id, parent]));
  const top = (id: string): string => (parentOf.get(id) === undefined ? id : top(parentOf.get(id)!));
  const used = new Set(indicators.map(({ group }) => top(group)));
  return groups.filter(({ id }) => used.has(id));
}

/**
 * The line of a run, below those that are there; nothing where the sheet has lost its header.
 *
 * @param found what the sheet holds; undefined when it was deleted
 */
export function historyChanges(
  { version, period }: IndicatorSystem,
  { card, time, inputs, mandatory }: RunSummary,
  found: Contents | undefined,
): ColumnChange[] {
  const header = found?.values.findIndex((cells) => cells.includes(TIME)) ?? -1;
  if (!found || header < 0) return [];
  const scores = Object.fromEntries(card.indicators.map(({ code, score }) => [code, score]));
  const detail = JSON.stringify({ scores, inputs } satisfies RunDetail);
  const cells: Readonly<Record<string, Stored>> = {
    [TIME]: time,
    评价年度: period,
    体系版本: version,
    ...Object.fromEntries(card.groups.map(({ name, score }) => [name, score ?? "—"])),
    综合得分: card.composite ?? "—",
    一票否决: vetoNote(card),
    必须改正的问题: mandatory,
    [DETAIL]: detail.length <= LONGEST ? detail : "",
  };
  return found.values[header]!.flatMap((title, column): ColumnChange[] => {
    const content = cells[String(title)];
    if (content === undefined) return [];
    return [
      {
        sheet: found.sheet,
        row: found.row + found.values.length,
        column: found.column + column,
        before: [""],
        after: [content],
      },
    ];
  });
}

/** A run as the history has it. */
export interface PastRun {
  readonly time: string;
  readonly composite: number | null;
  readonly detail: RunDetail | undefined;
}

/** The runs of the history, oldest first. */
export function pastRuns(found: Contents | undefined): PastRun[] {
  const header = found?.values.findIndex((cells) => cells.includes(TIME)) ?? -1;
  if (!found || header < 0) return [];
  const at = (title: string): number => found.values[header]!.indexOf(title);
  return found.values.slice(header + 1).flatMap((cells): PastRun[] => {
    const time = String(cells[at(TIME)] ?? "");
    if (time === "") return [];
    const composite = cells[at("综合得分")];
    return [
      {
        time,
        composite: typeof composite === "number" ? composite : null,
        detail: detailOf(cells[at(DETAIL)]),
      },
    ];
  });
}

function detailOf(cell: unknown): RunDetail | undefined {
  try {
    return JSON.parse(String(cell)) as RunDetail;
  } catch {
    return undefined;
  }
}
