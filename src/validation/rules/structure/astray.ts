import { said } from "../../../i18n/said";
import { structureRule } from "./structure";

export const rowBelow = structureRule({
  id: "row-below",
  severity: "mandatory",
  title: said("rules.row-below.title"),
  expected: () => said("rules.row-below.expected"),
  message: ({ sheet, details: { rows } }) => said("rules.row-below.message", { sheet, rows: rows! }),
});

export const rowsHidden = structureRule({
  id: "rows-hidden",
  severity: "advisory",
  title: said("rules.rows-hidden.title"),
  expected: () => said("rules.rows-hidden.expected"),
  message: ({ sheet }) => said("rules.rows-hidden.message", { sheet }),
});

export const sheetCopied = structureRule({
  id: "sheet-copied",
  severity: "advisory",
  title: said("rules.sheet-copied.title"),
  expected: () => said("rules.sheet-copied.expected"),
  message: ({ sheet }) => said("rules.sheet-copied.message", { sheet }),
});

export const nameAstray = structureRule({
  id: "name-astray",
  severity: "advisory",
  title: said("rules.name-astray.title"),
  expected: () => said("rules.name-astray.expected"),
  message: ({ sheet, details: { names, count } }) =>
    said("rules.name-astray.message", { sheet, names: names!, count: count! }),
});

export const formulaElsewhere = structureRule({
  id: "formula-elsewhere",
  severity: "mandatory",
  title: said("rules.formula-elsewhere.title"),
  expected: () => said("rules.formula-elsewhere.expected"),
  message: ({ sheet, details: { cells, count } }) =>
    said("rules.formula-elsewhere.message", { sheet, cells: cells!, count: count! }),
});
