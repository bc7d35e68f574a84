import { rangeOn } from "../request/passing";
import type { Contents, TableContents } from "../../workbook/read/contents";
import { expectedBeside, expectedSystem } from "../../workbook/repair/expectedBeside";
import { type ExpectedSheet, expectedSheet } from "../../workbook/repair/expectedCells";
import {
  type FoundLook,
  isNeeded,
  repairedNames,
  repairOf,
  type SheetRepair,
} from "../../workbook/repair/repairs";
import { coveredDepartments } from "../../workbook/part";
import { readSubmission } from "../../workbook/read/readSubmission";
import { fillTableName, TABLE } from "../../workbook/tableNames";
import type { OwnInventory } from "../read/inventory";
import { readContents } from "../read/readWorkbook";
import { unguardedCells } from "../read/guards";
import { inOrder, known, Part } from "../request/part";
import { HeadedRequests, type Requests } from "../request/requests";

/** What is read of each cell of a table. */
const LOOK: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true }, font: { name: true }, protection: true },
};

interface Held {
  readonly table: TableContents;
  readonly beside: readonly Contents[];
  readonly expected: ExpectedSheet;
}

/** What on the sheets differs from how it was generated, and can be restored without touching an entry. */
export async function readRepairs(requests: Requests, inventory: OwnInventory): Promise<SheetRepair[]> {
  const contents = await readContents(requests, inventory);
  const { system, part } = inventory;
  const held = coveredDepartments(system, part).flatMap((department): Held[] => {
    const name = fillTableName(department.id);
    const [table, head, tail] = [
      contents.tables.get(name),
      contents.heads.get(name)!,
      contents.tails.get(name)!,
    ];
    const expected = table && expectedSheet(system, department, table);
    if (!expected) return [];
    const cells = [
      ...expected.cells,
      ...expectedBeside(system, department, table, { head, tail }, part !== undefined),
    ];
    return [{ table, beside: [head, tail], expected: { ...expected, cells } }];
  });
  const parameters = contents.tables.get(TABLE.system);
  const expectedParameters = parameters && expectedSystem(system, parameters);
  if (expectedParameters) held.push({ table: parameters, beside: [], expected: expectedParameters });
  const entries = [...readSubmission(system, contents).entries.values()];
  return (await lookAt(requests, held))
    .map((repair) => ({
      ...repair,
      names: repairedNames(
        entries.filter(({ sheet }) => sheet === repair.sheet),
        contents.names,
      ),
    }))
    .filter(isNeeded);
}

/** Looks of cells, protection and validation: one request for all sheets. */
async function lookAt(requests: Requests, held: readonly Held[]): Promise<SheetRepair[]> {
  const suspects = held.flatMap(({ table, expected }) =>
    expected.validations.map(({ area }) => ({ sheet: table.sheet, area })),
  );
  const along = new HeadedRequests(requests, inOrder(held.map(({ table }) => readingLooks(table))));
  // where there is nothing to ask about cells, the looks are asked for alone
  const unguarded =
    suspects.length > 0
      ? await unguardedCells(along, suspects)
      : await along.send(known(new Map<string, string[]>()));
  return held.map(({ table, beside, expected }, i) => {
    const { looks, isProtected, options } = along.head[i]!;
    const found = (row: number, column: number): FoundLook =>
      lookOf([table, ...beside], row, column, looks[row - table.row]?.[column - table.column]);
    const bare = new Set(unguarded.get(table.sheet));
    const repair = repairOf(table, expected, found, bare, isProtected);
    return isProtected ? { ...repair, options: { ...options } } : repair;
  });
}

interface Looks {
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  readonly isProtected: boolean;
  readonly options: Excel.WorksheetProtectionOptions;
}

function readingLooks({ sheet, row, column, values }: TableContents): Part<Looks> {
  const area = { row, column, rows: values.length, columns: values[0]!.length };
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const looks = rangeOn(worksheet, area).getCellProperties(LOOK);
    const protection = worksheet.protection.load("protected, options");
    return () => ({ looks: looks.value, isProtected: protection.protected, options: protection.options });
  });
}

function lookOf(
  parts: readonly Contents[],
  row: number,
  column: number,
  properties: Excel.CellProperties | undefined,
): FoundLook {
  const part = parts.find(
    (each) => each.values[row - each.row]?.[column - each.column] !== undefined && column >= each.column,
  );
  const at = <Value>(rows: readonly (readonly Value[])[] | undefined): Value | undefined =>
    part && rows?.[row - part.row]?.[column - part.column];
  return {
    formula: at(part?.formulas),
    numberFormat: String(at(part?.formats) ?? "General"),
    fill: properties?.format?.fill?.color ?? "",
    font: properties?.format?.font?.name ?? "",
    locked: properties?.format?.protection?.locked !== false,
  };
}
