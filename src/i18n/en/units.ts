import type { SameSentences } from "../sentences";
import type { units as zh } from "../zh/units";

/** Units that are compared in a workbook. */
export const units: SameSentences<typeof zh> = {
  title: "Units compared",
  hint: "Counties (or other units) come into 各县数据, are scored as the system says and ranked, and each is shown where it stands.",
  none: "This workbook has no units yet. Choose their workbooks or CSV files, or make an empty sheet to type into.",
  failed: "Units could not be read. Try again in a while.",
  add: "Add files…",
  make: "Make an empty sheet",
  made: "各县数据 is made. Type into it.",
  adding: "Adding units",
  added: "{{added}} added, {{updated}} updated.",
  addedSome: "{{added}} added, {{updated}} updated; {{refused}} files were not taken:",
  refusedFiles: "Files that were not taken",
  refusedFile: "{{file}}: {{reason}}",
  rank: "Rank and write 各县得分",
  rankAgain: "Rank again",
  ranking: "Ranking",
  ranked: "Scores and ranks of {{count}} units are written into 各县得分.",
  relative: "Not all goalposts are set: units are compared with each other here (min–max, from 0 to 100).",
  list: "Ranks of units",
  position: "Where {{unit}} stands",
  standing: "Composite {{score}}, rank {{rank}} of {{of}}.",
  unranked: "Composite {{score}}; a constraint is triggered, so that it has no rank.",
  unscored: "Data or goalposts are missing: there is no composite.",
  next: "Next is {{unit}}, {{gap}} ahead.",
  climb:
    "The smallest change of one value that brings that place: “{{name}}”, {{component}} from {{from}} to {{to}} {{unit}} ({{percent}} %).",
  band: "With weights up to {{percent}} % more or less, nine ranks in ten are from {{p5}} to {{p95}}.",
  chart: "Units left behind or tied with, by indicator (%)",
  rankHead: "Rank",
  place: "{{rank}} of {{of}}",
  behind: "{{gap}} behind {{unit}}",
  write: "Write 位次分析",
  writing: "Writing 位次分析",
  written: "Where {{unit}} stands is written into 位次分析.",
};
