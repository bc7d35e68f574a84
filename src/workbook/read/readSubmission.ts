import { fillingDepartments } from "../../system/lookup";
import type { Department, IndicatorSystem } from "../../system/schema";
import { coveredDepartments } from "../part";
import { entryKey, type HeadCells, type StructureFault, type Submission } from "../../validation/entries";
import { readMatters } from "./readMatters";
import { readTasks } from "./readTasks";
import { fillSheetNames, SHEET } from "../sheetNames";
import { fillTableName, TABLE } from "../tableNames";
import { copiedSheetFaults, elsewhereFaults, nameFaults, rowFaults } from "./astray";
import { copyFaults } from "./readCopies";
import { readFillTable } from "./readFillTable";
import { readHead } from "./readHead";
import { readParameters } from "./readParameters";
import { overwrittenInSystem, tamperFaults } from "./tamperFaults";
import { above } from "./rows";
import type { WorkbookContents } from "./workbookContents";

/** The tables that hold what people enter, by name. */
export function enteredTableNames(system: IndicatorSystem): string[] {
  return [...fillingDepartments(system).map(({ id }) => fillTableName(id)), TABLE.system, TABLE.ledger];
}

/** Turns what a workbook holds into what validation and scoring work on. */
export function readSubmission(system: IndicatorSystem, contents: WorkbookContents): Submission {
  const { tables, copies = [], sheets, part } = contents;
  const departments = coveredDepartments(system, part);
  const sheetNames = fillSheetNames(system);
  const filled = departments.map((department) =>
    readFillTable(
      system,
      department,
      tables.get(fillTableName(department.id)),
      sheetNames.get(department.id)!,
      contents.doubts,
    ),
  );
  // one department's file has no goalposts
  const { parameters, faults } = part
    ? { parameters: [], faults: [] }
    : readParameters(system, tables.get(TABLE.system));
  const entries = new Map(
    filled.flatMap((table) => table.entries.map((entry) => [entryKey(entry.key, entry.lag), entry])),
  );
  const systemTable = tables.get(TABLE.system);
  const matters = tables.get(TABLE.supervision);
  return {
    system,
    entries,
    notes: new Map(filled.flatMap(({ notes }) => notes)),
    ...(part && { part: part.id }),
    heads: heads(departments, contents),
    parameters,
    ...(matters && { matters: readMatters(system, matters) }),
    ...(tables.has(TABLE.ledger) && { tasks: readTasks(system, tables.get(TABLE.ledger)) }),
    faults: [
      ...filled.flatMap((table) => table.faults),
      ...departments.flatMap((department, i) => [
        ...tamperFaults(system, department, contents),
        ...rowFaults(system, department, contents),
        ...elsewhereFaults(department, contents, filled[i]!.entries),
        ...nameFaults(department, filled[i]!.entries, contents.names),
      ]),
      ...copiedSheetFaults(contents.strangers, sheetsWithoutTable(filled)),
      ...copyFaults(system, copies, entries),
      ...faults,
      ...(systemTable ? overwrittenInSystem(systemTable) : []),
    ],
    sheets: sheets ?? [...sheetNames.values(), SHEET.system, SHEET.ledger],
  };
}

/** Sheets that are there under their names, and whose tables another program has dropped. */
function sheetsWithoutTable(filled: readonly { readonly faults: readonly StructureFault[] }[]): Set<string> {
  const faults = filled.flatMap((table) => table.faults);
  return new Set(faults.filter(({ rule }) => rule === "sheet-missing").map(({ sheet }) => sheet));
}

function heads(departments: readonly Department[], { heads: found, tables }: WorkbookContents): HeadCells[] {
  return departments.flatMap(({ id }) => {
    const name = fillTableName(id);
    const [head, table] = [found?.get(name), tables.get(name)];
    // the foot of a short table repeats who has filled it
    return head && table
      ? [{ department: id, sheet: table.sheet, cells: readHead(above(head, table.row)) }]
      : [];
  });
}
