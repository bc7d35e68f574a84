import { fillingDepartments } from "../../../system/lookup";
import type { IndicatorSystem } from "../../../system/schema";
import { type Contents, isFormula, type TableContents } from "../../read/contents";
import { fillSheetNames } from "../../sheetNames";
import { idleLeads } from "../../sheets/leadUnits";
import { TABLE } from "../../tableNames";
import { answerPart } from "./answerPart";
import { above } from "../../read/rows";
import { belowTitles } from "./belowTitles";
import { fillPlan } from "./fillParts";
import { Grid } from "./grid";
import { gridPart } from "./gridPart";
import type { GridPlan } from "./gridPlan";
import { type FoundHistory, historyPart } from "./historyGrid";
import { OurCells } from "./ourCells";
import type { CoveredPart } from "./part";
import { confirmationPlan, guidePlan, type HeadedSheet, headingPlan, namedFormula } from "./sheetTexts";
import { officialPlan, scorePlans, systemPlan } from "./tablePlans";
import { textPart } from "./textPart";

/** Everything of a workbook that a publication vouches for, as it was read. */
export interface FoundContents {
  /** by name, those of 计分表 among them */
  readonly tables: ReadonlyMap<string, TableContents>;
  /** above and below the tables of departments, by the table's name */
  readonly heads: ReadonlyMap<string, Contents>;
  readonly tails: ReadonlyMap<string, Contents>;
  readonly guide: Contents | undefined;
  readonly official: Contents | undefined;
  /** with its formulas */
  readonly confirmation: Contents | undefined;
  /** the uppermost cells of sheets with a table */
  readonly tops: Readonly<Partial<Record<HeadedSheet, Contents>>>;
  readonly history: FoundHistory | undefined;
}

/**
 * The parts of the second edition.
 *
 * @param stamp of the publication that the workbook is compared with; undefined when it is to be published
 */
export function coveredParts(
  system: IndicatorSystem,
  found: FoundContents,
  stamp: string | undefined,
): CoveredPart[] {
  const { tables, official, guide, history } = found;
  const grid = (plan: GridPlan, contents: Contents | undefined): Grid | undefined =>
    contents && new Grid(plan, contents);
  const central = [systemPlan(system), ...scorePlans(system)].map((plan) => ({
    plan,
    grid: grid(plan, tables.get(plan.id)),
  }));
  const sheets = fillSheetNames(system);
  const filled = fillingDepartments(system).map((department) => {
    const plan = fillPlan(system, department, sheets.get(department.id)!);
    return { plan, grid: grid(plan.table, tables.get(plan.table.id)) };
  });
  const our = new OurCells([...central, ...filled].flatMap((each) => each.grid ?? []));
  const plan = officialPlan(system);
  const table = belowTitles(official, plan.columns);
  return [
    ...central.map((each) => gridPart(each.plan, each.grid, our)),
    gridPart(plan, grid(plan, table), our),
    textPart(guidePlan(system), guide),
    ...confirmationParts(system, found.confirmation),
    ...headings(system, found, table),
    historyPart(system, history, our, stamp),
    ...filled.flatMap((each) => fillSheetParts(each, found, our)),
  ];
}

/** What units confirm; none in a system, or a workbook of a former version, without such a sheet. */
function confirmationParts(system: IndicatorSystem, contents: Contents | undefined): CoveredPart[] {
  if (idleLeads(system).length === 0) return [];
  const written = contents && {
    ...contents,
    values: contents.values.map((cells, row) =>
      cells.map((cell, column) => {
        const formula = contents.formulas?.[row]?.[column];
        return isFormula(formula, cell) ? namedFormula(formula) : cell;
      }),
    ),
  };
  return [textPart(confirmationPlan(system), written)];
}

/** Titles of sheets: what stands above their tables. */
function headings(
  system: IndicatorSystem,
  { tables, official, tops, history }: FoundContents,
  table: Contents | undefined,
): CoveredPart[] {
  const rows: Readonly<Record<HeadedSheet, number | undefined>> = {
    system: tables.get(TABLE.system)?.row,
    scores: tables.get(TABLE.groups)?.row,
    findings: undefined,
    official: table?.row,
    history: history?.contents.row,
  };
  return (Object.keys(rows) as HeadedSheet[]).map((sheet) => {
    const top = sheet === "official" ? official : tops[sheet];
    return textPart(headingPlan(system, sheet), top && above(top, rows[sheet] ?? Infinity));
  });
}

function fillSheetParts(
  { plan, grid }: { readonly plan: ReturnType<typeof fillPlan>; readonly grid: Grid | undefined },
  { heads, tails }: FoundContents,
  our: OurCells,
): CoveredPart[] {
  const { id, sheet } = plan.table;
  const [head, tail] = [heads.get(id), tails.get(id)];
  const top = head && grid ? above(head, grid.contents.row) : undefined;
  const derived = belowTitles(tail, plan.derived.columns);
  const parts = [
    gridPart(plan.table, grid, our),
    textPart(plan.head, top),
    answerPart(`${id} 填报人`, sheet, top, our.names(grid?.contents.sheet ?? sheet)),
  ];
  if (plan.derived.keys!.size === 0) return parts;
  return [...parts, gridPart(plan.derived, derived && new Grid(plan.derived, derived), our)];
}
