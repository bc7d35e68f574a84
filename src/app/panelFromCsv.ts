import { columnName, type Panel } from "../scoring/units/panel";
import { Problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import { parseCsv } from "./parseCsv";

const MISSING = new Set(["", "NA", "N/A", "NaN"]);

/**
 * Many units of analysis out of a CSV file: one row each, `unit` and one column per quantity key (`key@1` for the
 * period before). An empty cell or NA is missing.
 *
 * @throws Problem naming line and column
 */
export function panelFromCsv(text: string, name: string, system: IndicatorSystem): Panel {
  const { titles, rows } = parseCsv(text, name, ["unit"]);
  const keys = titles.filter((title) => title !== "unit" && title !== "category");
  const known = new Set(system.quantities.map(({ key }) => key));
  const strange = keys.find((title) => !known.has(quantityOfTitle(title)));
  if (strange !== undefined) {
    throw new Problem(`${name} 的列“${strange}”不是指标体系中的基础数据代码，请核对拼写，或删除这一列`);
  }
  if (rows.length === 0) throw new Problem(`${name} 中没有评价对象，请至少填写一行`);
  const units = rows.map(({ cells }) => cells.unit!);
  const again = units.findIndex((unit, i) => units.indexOf(unit) < i);
  if (again >= 0)
    throw new Problem(
      `${name} 第 ${rows[again]!.line} 行：评价对象“${units[again]}”出现了两次，请只保留一行`,
    );
  const columns = keys.map((title): [string, Float64Array] => [
    normalTitle(title),
    Float64Array.from(rows, ({ cells, line }) => numberIn(cells[title]!, `${name} 第 ${line} 行“${title}”`)),
  ]);
  const categories = titles.includes("category") ? rows.map(({ cells }) => cells.category!) : undefined;
  return { units, ...(categories ? { categories } : {}), columns: new Map(columns) };
}

function numberIn(text: string, where: string): number {
  if (MISSING.has(text)) return NaN;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Problem(`${where} 填的“${text}”不是数字，请改填数字；缺失请留空`);
  return value;
}

function quantityOfTitle(title: string): string {
  return title.replace(/@\d+$/, "");
}

function normalTitle(title: string): string {
  return columnName(quantityOfTitle(title), Number(/@(\d+)$/.exec(title)?.[1] ?? 0));
}
