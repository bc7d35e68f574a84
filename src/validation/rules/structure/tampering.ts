import { said } from "../../../i18n/said";
import { structureRule } from "./structure";

export const formulaOverwritten = structureRule({
  id: "formula-overwritten",
  severity: "mandatory",
  title: said("rules.formula-overwritten.title"),
  expected: () => said("rules.formula-overwritten.expected"),
  message: ({ sheet, cell, details: { title } }) =>
    said("rules.formula-overwritten.message", { sheet, cell, title: title! }),
});

export const validationLost = structureRule({
  id: "validation-lost",
  severity: "advisory",
  title: said("rules.validation-lost.title"),
  expected: () => said("rules.validation-lost.expected"),
  message: ({ sheet, details: { cells, count } }) =>
    said("rules.validation-lost.message", { sheet, cells: cells!, count: count! }),
});

export const lockLost = structureRule({
  id: "lock-lost",
  severity: "advisory",
  title: said("rules.lock-lost.title"),
  expected: () => said("rules.lock-lost.expected"),
  message: ({ sheet, details: { what } }) =>
    said(what === "cells" ? "rules.lock-lost.cells" : "rules.lock-lost.message", { sheet }),
});

export const otherPeriod = structureRule({
  id: "other-period",
  severity: "mandatory",
  title: said("rules.other-period.title"),
  expected: ({ details: { period } }) => said("rules.other-period.expected", { period: period! }),
  message: ({ sheet, details: { period, found } }) =>
    said("rules.other-period.message", { sheet, found: found!, period: period! }),
});

export const otherVersion = structureRule({
  id: "other-version",
  severity: "mandatory",
  title: said("rules.other-version.title"),
  expected: ({ details: { version } }) => said("rules.other-version.expected", { version: version! }),
  message: ({ sheet, found, details: { version } }) =>
    said("rules.other-version.message", { sheet, found, version: version! }),
});
