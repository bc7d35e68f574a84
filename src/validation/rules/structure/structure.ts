import { type Said, said } from "../../../i18n/said";
import type { StructureFault, StructureRuleId } from "../../entries";
import type { Severity } from "../../finding";
import type { Rule } from "../../rule";

interface StructureRule {
  readonly id: StructureRuleId;
  readonly severity: Severity;
  readonly title: Said;
  readonly expected: (fault: StructureFault) => Said;
  readonly message: (fault: StructureFault) => Said;
}

/** A rule on what reading has found about the sheets themselves. */
export function structureRule({ id, expected, message, ...rule }: StructureRule): Rule<StructureFault> {
  return {
    id,
    ...rule,
    reads: ({ faults }) => faults.filter((fault) => fault.rule === id),
    breaks: () => true,
    at: ({ sheet, cell, key, part, department }) => ({ sheet, cell, key, part, department }),
    found: ({ found }) => found,
    expected,
    message,
  };
}

export const sheetMissing = structureRule({
  id: "sheet-missing",
  severity: "mandatory",
  title: said("rules.sheet-missing.title"),
  expected: ({ sheet }) => said("rules.sheet-missing.expected", { sheet }),
  message: ({ sheet }) => said("rules.sheet-missing.message", { sheet }),
});

export const columnMissing = structureRule({
  id: "column-missing",
  severity: "mandatory",
  title: said("rules.column-missing.title"),
  expected: ({ details: { title } }) => said("rules.column-missing.expected", { title: title! }),
  message: ({ sheet, details: { title } }) => said("rules.column-missing.message", { sheet, title: title! }),
});

export const columnForeign = structureRule({
  id: "column-foreign",
  severity: "advisory",
  title: said("rules.column-foreign.title"),
  expected: () => said("rules.column-foreign.expected"),
  message: ({ sheet, details: { title } }) => said("rules.column-foreign.message", { sheet, title: title! }),
});

export const rowMissing = structureRule({
  id: "row-missing",
  severity: "mandatory",
  title: said("rules.row-missing.title"),
  expected: ({ details: { name } }) => said("rules.row-missing.expected", { name: name! }),
  message: ({ sheet, details: { name } }) => said("rules.row-missing.message", { sheet, name: name! }),
});

export const rowDoubled = structureRule({
  id: "row-doubled",
  severity: "mandatory",
  title: said("rules.row-doubled.title"),
  expected: () => said("rules.row-doubled.expected"),
  message: ({ sheet, details: { name, count, rows } }) =>
    said("rules.row-doubled.message", { sheet, name: name!, count: count!, rows: rows! }),
});

export const rowUnknown = structureRule({
  id: "row-unknown",
  severity: "mandatory",
  title: said("rules.row-unknown.title"),
  expected: () => said("rules.row-unknown.expected"),
  message: ({ sheet, details: { row } }) => said("rules.row-unknown.message", { sheet, row: row! }),
});

export const enteredTwice = structureRule({
  id: "entered-twice",
  severity: "mandatory",
  title: said("rules.entered-twice.title"),
  expected: ({ details: { sheet, value } }) =>
    said("rules.entered-twice.expected", { sheet: sheet!, value: value! }),
  message: ({ sheet, found, details }) =>
    said("rules.entered-twice.message", {
      sheet,
      found,
      name: details.name!,
      other: details.sheet!,
      value: details.value!,
    }),
});
