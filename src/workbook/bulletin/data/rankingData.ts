import { inCell, plain } from "../../../bulletin/datum";
import type { FoundCell } from "../../../validation/foundCell";
import { cellName } from "../../plan/cellName";
import { TableReader } from "../../read/contents";
import { TABLE } from "../../tableNames";
import { RANKING_COLUMN } from "../../units/rankingRow";
import { type BulletinSources, listOf, type Named } from "./sources";

const NAMES = ["单位", "单位得分", "单位位次"] as const;
const COLUMNS = Object.values(RANKING_COLUMN).map((key) => ({ key }));

/** Who is in front among those that are compared, and where the region of the workbook stands; by 各县得分. */
export function rankingData(sources: BulletinSources): Named[] {
  const { submission, tables, book, standards } = sources;
  const { options, region } = submission.system;
  const table = tables.get(TABLE.ranking);
  const reader = table && new TableReader(table, COLUMNS);
  const at = (row: number, key: string): FoundCell | undefined => {
    const column = reader?.columnOf(key) ?? -1;
    return reader && column >= 0 ? reader.cellAt(row, column) : undefined;
  };
  const number = (cell: FoundCell | undefined): number | undefined =>
    cell?.kind === "number" ? (cell.value as number) : undefined;
  const bound = (cell: FoundCell | undefined, decimals: number): Named[1] => {
    const value = number(cell);
    return cell && value !== undefined
      ? inCell(value.toFixed(decimals), cellName(cell.sheet, cell.cell))
      : undefined;
  };
  const rows = (table?.values.slice(1) ?? [])
    .map((_, row) => ({
      unit: String(at(row, RANKING_COLUMN.unit)?.value ?? "").trim(),
      rank: number(at(row, RANKING_COLUMN.rank)),
      row,
    }))
    .filter(({ unit, rank }) => unit !== "" && rank !== undefined)
    .sort((one, other) => one.rank! - other.rank!);
  const front = rows.filter(({ rank }) => rank! <= standards.best.value);
  const own = rows.find(({ unit }) => unit === region);
  const rise = own && number(at(own.row, RANKING_COLUMN.rise));
  const moved = (name: string, by: number): Named => [
    name,
    by > 0 ? book.counted(name, by, { unit: "位", how: "各县得分中的位次变化" }) : undefined,
  ];
  return [
    [
      "比较单位数",
      rows.length > 1
        ? book.counted("比较单位数", rows.length, { unit: "个", how: "各县得分中有位次的单位" })
        : undefined,
    ],
    [
      "得分前列",
      listOf(
        NAMES,
        front.map(({ unit, row }): Named[] => [
          ["单位", plain(unit)],
          ["单位得分", bound(at(row, RANKING_COLUMN.score), options.decimals)],
          ["单位位次", bound(at(row, RANKING_COLUMN.rank), 0)],
        ]),
      ),
    ],
    ["位次", own && bound(at(own.row, RANKING_COLUMN.rank), 0)],
    moved("上升", rise ?? 0),
    moved("位次下降", -(rise ?? 0)),
  ];
}
