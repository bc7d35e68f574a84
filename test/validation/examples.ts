import { entriesFromCsv } from "../../src/app/entriesFromCsv";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { shippedSystem } from "../../src/app/shippedSystem";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { inExcel } from "../../src/excel/request/run";
import { type Said, said } from "../../src/i18n/said";
import type { Submission } from "../../src/validation/entries";
import { fewOf } from "../../src/validation/quoted";
import { startExcel } from "../emulator/startExcel";
import { demoEntries } from "../fixtures/demoEntries";

import {
  fill,
  seenAs,
  note,
  head,
  limits,
  parameter,
  lessIsBetter,
  scoredBy,
  fault,
  all,
  nothing,
  lastYear,
  day,
} from "./changes";
import type { Example } from "./example";
import { LEDGER_EXAMPLES } from "./ledgerExamples";

const year = (of: number): Said => said("period.year", { year: of });

/** What the demonstration workbook holds: nothing is wrong with it. */
export async function soundSubmission(): Promise<Submission> {
  startExcel();
  await generateWorkbook(shippedSystem({ example: true }));
  await fillEntries(entriesFromCsv(demoEntries, "demo-entries.csv"));
  return inExcel(readWorkbook);
}

/** By rule: the changes that show it. What a sheet looks like when it was tampered with is shown over real sheets. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  "sheet-missing": { wrong: fault("sheet-missing", {}), right: nothing },
  "column-missing": { wrong: fault("column-missing", { title: "备注" }), right: nothing },
  "column-foreign": { wrong: fault("column-foreign", { title: "核对" }, "核对", "L6"), right: nothing },
  "row-missing": { wrong: fault("row-missing", { name: "税收收入" }, "", "", "tax_revenue"), right: nothing },
  "row-doubled": {
    wrong: fault("row-doubled", { name: "税收收入", count: 2, rows: [7, 9] }, "2", "A9", "tax_revenue"),
    right: nothing,
  },
  "row-unknown": { wrong: fault("row-unknown", { row: 11 }, "", "A11"), right: nothing },
  "entered-twice": {
    wrong: fault(
      "entered-twice",
      {
        name: said("quoted.quantityOfPeriod", {
          period: said("period.plainYear", { year: 2019 }),
          quantity: "税收收入",
        }),
        sheet: "填报-县财政局",
        value: "162480",
      },
      "162500",
      "F7",
      "tax_revenue",
    ),
    right: nothing,
  },
  "row-below": { wrong: fault("row-below", { rows: [12, 13] }, "12、13", "A12"), right: nothing },
  "rows-hidden": { wrong: fault("rows-hidden", {}), right: nothing },
  "sheet-copied": { wrong: fault("sheet-copied", {}), right: nothing },
  "name-astray": { wrong: fault("name-astray", { names: "某名称", count: 1 }), right: nothing },
  "formula-elsewhere": {
    wrong: fault("formula-elsewhere", { cells: "J7", count: 1 }, "J7", "J7"),
    right: nothing,
  },
  "other-period": {
    wrong: fault("other-period", { period: year(2019), found: year(2018) }, "2018"),
    right: nothing,
  },
  "other-version": {
    wrong: fault("other-version", { version: "2019.2" }, "2018.2"),
    right: nothing,
  },
  "formula-overwritten": {
    wrong: fault("formula-overwritten", { title: "自查" }, "正常", "I7", "tax_revenue"),
    right: nothing,
  },
  "validation-lost": {
    wrong: fault("validation-lost", { cells: fewOf(["F7", "F8"]), count: 2 }, fewOf(["F7", "F8"]), "F7"),
    right: nothing,
  },
  "lock-lost": { wrong: fault("lock-lost", { what: "sheet" }), right: nothing },
  "head-blank": {
    wrong: head("czj", { date: null, person: null, reviewer: null, phone: null }),
    right: nothing,
  },
  "head-missing": { wrong: head("czj", { reviewer: null }), right: head("czj", { reviewer: "审核人" }) },
  phone: { wrong: head("czj", { phone: "12345" }), right: head("czj", { phone: "13812345678" }) },
  "head-date": {
    wrong: head("czj", { date: day(2091, 1, 15) }),
    right: head("czj", { date: day(2020, 1, 15) }),
  },
  goalposts: {
    wrong: parameter("tax_share.level", "low", null),
    right: parameter("tax_share.level", "low", 61),
  },
  "goalposts-reversed": {
    wrong: all(parameter("tax_share.level", "low", 90), parameter("tax_share.level", "high", 61)),
    right: all(
      lessIsBetter("tax_share.level"),
      parameter("tax_share.level", "low", 90),
      parameter("tax_share.level", "high", 61),
    ),
  },
  "goalposts-empty": {
    wrong: all(parameter("tax_share.level", "low", null), parameter("tax_share.level", "high", null)),
    right: parameter("tax_share.level", "low", 61),
  },
  "target-zero": {
    wrong: scoredBy({ method: "completion", target: "safety_accidents" }),
    right: scoredBy({ method: "steps", target: "safety_accidents", gain: { per: 1, points: 1 } }),
  },
  missing: { wrong: fill("safety_accidents", 0, null), right: fill("safety_accidents", 0, 0) },
  type: { wrong: fill("gdp", 0, "待定"), right: fill("gdp", 0, 270) },
  "number-as-text": { wrong: fill("tax_revenue", 0, "16.2亿"), right: fill("tax_revenue", 0, 162_000) },
  "formula-circular": {
    wrong: seenAs("gdp", 0, { doubt: { kind: "circular" } }),
    right: seenAs("gdp", 0, {}),
  },
  "formula-unsure": {
    wrong: seenAs("gdp", 0, { doubt: { kind: "differs", computed: "271" } }),
    right: all(seenAs("gdp", 0, { doubt: { kind: "volatile" } }), seenAs("gdp", 0, { doubt: undefined })),
  },
  "shown-otherwise": {
    wrong: seenAs("forest_coverage", 0, { format: "0.00%" }),
    right: seenAs("forest_coverage", 0, { format: '#,##0.00"%"' }),
  },
  digits: {
    wrong: all(
      limits("new_senior_titles", { max: undefined, usual: undefined }),
      fill("new_senior_titles", 0, 2.5e15),
    ),
    right: fill("new_senior_titles", 0, 25),
  },
  bounds: {
    wrong: fill("new_senior_titles", 0, -1),
    right: all(fill("talents_both", 0, 0), fill("new_senior_titles", 0, 0)),
  },
  usual: {
    wrong: all(limits("pm25", { usual: { min: 10, max: 60 } }), fill("pm25", 0, 65)),
    right: all(limits("pm25", { usual: { min: 10, max: 60 } }), fill("pm25", 0, 60)),
  },
  integer: { wrong: fill("good_air_days", 0, 240.5), right: fill("good_air_days", 0, 240) },
  days: { wrong: fill("monitored_days", 0, 366), right: fill("monitored_days", 0, 365) },
  "part-within-whole": {
    wrong: fill("powers_taken_over", 0, 284),
    right: fill("powers_taken_over", 0, 283),
  },
  "decimal-point": { wrong: fill("retail_sales", 0, 1_284), right: fill("retail_sales", 0, 128.4) },
  unit: { wrong: fill("tax_revenue", 0, 16.248), right: fill("tax_revenue", 0, 162_480) },
  "large-change": { wrong: fill("top10_funds", 0, 90), right: fill("top10_funds", 0, 40) },
  "last-period": {
    wrong: all(lastYear("gdp", 257), fill("gdp", 1, 258.2)),
    right: all(lastYear("gdp", 258.2), fill("gdp", 1, 258.2)),
  },
  computed: { wrong: fill("pm25", 0, 34), right: fill("pm25", 0, 38) },
  "not-computable": { wrong: fill("top10_funds", 1, 0), right: fill("top10_funds", 1, 25) },
  "published-differs": {
    wrong: all(fill("retail_rate", 0, 0.068), note("retail_rate", "remark", "统计公报")),
    right: all(fill("retail_rate", 0, 6.8), note("retail_rate", "remark", "统计公报")),
  },
  "published-once": {
    wrong: fill("gdp_constant", 1, null),
    right: all(
      fill("gdp_constant", 0, 262.1),
      fill("gdp_constant", 1, 247.5),
      note("gdp_constant", "remark", "统计年鉴"),
    ),
  },
  "published-source": {
    wrong: fill("retail_rate", 0, 6.8),
    right: all(fill("retail_rate", 0, 6.8), note("retail_rate", "remark", "统计公报")),
  },
  "event-date": {
    wrong: all(fill("safety_accidents", 0, 1), note("safety_accidents", "event", "3月5日某厂火灾")),
    right: all(
      fill("safety_accidents", 0, 1),
      note("safety_accidents", "event", "3月5日某厂火灾"),
      note("safety_accidents", "date", day(2019, 3, 5), "date"),
    ),
  },
  "event-description": {
    wrong: all(fill("safety_accidents", 0, 1), note("safety_accidents", "date", day(2019, 3, 5), "date")),
    right: all(
      fill("safety_accidents", 0, 1),
      note("safety_accidents", "date", day(2019, 3, 5), "date"),
      note("safety_accidents", "event", "3月5日某厂火灾"),
    ),
  },
  "event-dates": {
    wrong: all(
      fill("safety_accidents", 0, 2),
      note("safety_accidents", "date", day(2019, 3, 5), "date"),
      note("safety_accidents", "event", "3月5日某厂火灾，后来某矿冒顶"),
    ),
    right: all(
      fill("safety_accidents", 0, 2),
      note("safety_accidents", "date", day(2019, 3, 5), "date"),
      note("safety_accidents", "event", "3月5日某厂火灾；2019年7月1日某矿冒顶"),
    ),
  },
  "event-without-count": {
    wrong: note("safety_accidents", "event", "3月5日某厂火灾"),
    right: nothing,
  },
  ...LEDGER_EXAMPLES,
};
