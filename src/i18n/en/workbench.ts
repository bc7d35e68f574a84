import type { SameSentences } from "../sentences";
import type { workbench as zh } from "../zh/workbench";

export const workbench: SameSentences<typeof zh> = {
  title: "Workbench of Indicator Workbook",
  bar: "Workbench",
  pane: "Task pane",
  start: "A demonstration: the add-in's task pane on the right, the workbook that it works on on the left",
  create: "New",
  created: "An empty workbook is made",
  newName: "Indicator Workbook.xlsx",
  open: "Open…",
  openFile: "Open a workbook",
  opened: "{{name}} is opened",
  download: "Download",
  downloaded: "{{name}} is downloaded",
  fill: "Fill in demonstration data",
  filled: "Demonstration data are filled in (not those of any real county)",
  demoEntries: "Demonstration data",
  formulaWrong: "“{{sheet}}” {{cell}} does not take this formula: there is a mistake in it",
  locked: "“{{sheet}}” {{cell}} is locked; please fill the pale yellow cells only",
  failed: "Something went wrong ({{message}})",
};
