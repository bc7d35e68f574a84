import type { first as zh } from "../zh/first";
import type { SameSentences } from "../sentences";

export const first: SameSentences<typeof zh> = {
  title: "Indicator Workbook",
  subtitle: "Generate, validate and score the workbook of a county's composite evaluation",
  views: {
    title: "Views",
    overview: "Status",
    returns: "Returns",
    mine: "My sheet",
    findings: "Check",
    scores: "Scores",
    targets: "Targets",
    runs: "Compare",
    statistics: "Statistics",
    ledger: "Ledger",
    bulletin: "Bulletin",
    units: "Units",
    publish: "Publish",
    setup: "Setup",
  },
  roles: {
    question: "What do you use it for?",
    hint: "The pane shows what you need; change it at any time under Setup.",
    lead: "Lead department",
    leadHint: "Make the workbook, see how far departments are, publish scores",
    department: "Reporting department",
    departmentHint: "See what is missing and wrong on your sheet, and mend or explain it",
    statistician: "Statistician",
    statisticianHint: "Check, score, explain how scores come about, compare runs",
  },
  loading: "Reading the workbook",
  outside: {
    title: "Open it in Excel",
    text: "Indicator Workbook is an add-in of Excel and does not run in a browser by itself. In Excel, choose Indicator Workbook on the Home tab; without Excel, use the web edition.",
  },
  broken: {
    title: "It could not be loaded",
    text: "Check the network and try again; if that does not help, ask your IT support.",
    again: "Try again",
  },
};
