import type { BodyParagraph, OfficialDocument } from "../../documents/official/official";
import type { IndicatorSystem } from "../../system/schema";
import { documentFonts } from "../../workbook/plan/formats";
import { sheetTitle } from "../../workbook/plan/sheetTitle";
import { type TableContents, TableReader } from "../../workbook/read/contents";
import { SCORE_COLUMNS } from "../../workbook/scores/scoreColumns";
import { SYSTEM_COLUMNS } from "../../workbook/system/systemColumns";
import { SCORE_COLUMN, SYSTEM_COLUMN } from "../../workbook/tableNames";

/** What the workbook says of every indicator: its formulas and parameters, and how its score was worked out. */
export interface MethodTables {
  /** 指标体系 */
  readonly parts: TableContents;
  /** 计分表 */
  readonly scores: TableContents;
}

/** The method note (计算方法说明): every indicator with formula, parameters and the line that works out its score. */
export function methodNote(system: IndicatorSystem, tables: MethodTables): OfficialDocument {
  const parts = rowsOf(tables.parts, SYSTEM_COLUMNS, Object.values(SYSTEM_COLUMN));
  const scores = rowsOf(tables.scores, SCORE_COLUMNS, Object.values(SCORE_COLUMN));
  const body = system.indicators.flatMap(({ no, code, name, components }): BodyParagraph[] => {
    const score = scores.find((row) => row.get(SCORE_COLUMN.key) === code);
    const own = parts.filter((row) => row.get(SYSTEM_COLUMN.key)?.startsWith(`${code}.`));
    return [
      { kind: "heading", text: `${no}. ${name}${scoreWords(score, system.options.decimals)}` },
      ...own.map((row) => text(componentWords(row, components.length > 1))),
      ...workedLines(score),
    ];
  });
  return {
    ...{ letterhead: "", number: "", title: sheetTitle(system, "计算方法说明"), addressee: "" },
    ...{ body: [text(ABOUT), ...body], attachments: [], issuer: "", date: "", annexes: [] },
    fonts: documentFonts(system),
  };
}

const ABOUT =
  "本说明逐项列出指标的计算公式、计分方法、评分参数和计算过程，内容取自工作簿的“指标体系”表和“计分表”。";

type Row = ReadonlyMap<string, string>;

/** The rows of a table by keys of columns, as texts. */
function rowsOf(
  table: TableContents,
  columns: readonly { readonly key: string }[],
  keys: readonly string[],
): Row[] {
  const reader = new TableReader(table, columns);
  const found = keys.flatMap((key) => {
    const column = reader.columnOf(key);
    return column < 0 ? [] : [[key, reader.texts(column)] as const];
  });
  return table.values.slice(1).map((_, i) => new Map(found.map(([key, texts]) => [key, texts[i]!])));
}

function text(words: string): BodyParagraph {
  return { kind: "text", text: words };
}

function scoreWords(row: Row | undefined, decimals: number): string {
  if (!row) return "";
  const [points, score, status] = [SCORE_COLUMN.points, SCORE_COLUMN.score, SCORE_COLUMN.status].map((key) =>
    row.get(key),
  );
  return score
    ? `（分值${points}，得分${Number(score).toFixed(decimals)}）`
    : `（分值${points}，${status || "未计分"}）`;
}

function componentWords(row: Row, isOneOfSeveral: boolean): string {
  const at = (key: string): string => row.get(key) ?? "";
  const named = (title: string, key: string): string[] => (at(key) === "" ? [] : [`${title}${at(key)}`]);
  const share = Number(at(SYSTEM_COLUMN.share));
  const parts = [
    `计算公式：${at(SYSTEM_COLUMN.formula)}${at(SYSTEM_COLUMN.unit) && `（${at(SYSTEM_COLUMN.unit)}）`}`,
    ...named("", SYSTEM_COLUMN.direction),
    ...named("计分方法：", SYSTEM_COLUMN.method),
    ...named("不允许值", SYSTEM_COLUMN.low),
    ...named("满意值", SYSTEM_COLUMN.high),
    ...named("保底系数", SYSTEM_COLUMN.floor),
    ...named("参数依据：", SYSTEM_COLUMN.basis),
  ].join("；");
  if (!isOneOfSeveral) return `${parts}。`;
  return `${at(SYSTEM_COLUMN.component)}（占${Number((share * 100).toPrecision(12))}%）：${parts}。`;
}

/** How the score was worked out, as 计分表 explains it. */
function workedLines(row: Row | undefined): BodyParagraph[] {
  const said = row?.get(SCORE_COLUMN.explanation) ?? "";
  if (said === "") return [];
  const lines = said.split(/\n/).map((line) => line.trim());
  return lines.filter(Boolean).map((line, i) => text(i === 0 ? `计算过程：${line}` : line));
}
