import type { Department, IndicatorSystem } from "../system/schema";
import { fillingDepartments } from "../system/lookup";

/** Sheets that every workbook has, and those that one gets when sheets are first handed out. */
export const SHEET = {
  guide: "填报说明",
  official: "任务分解表",
  targets: "任务分解表-目标",
  ledger: "任务台账",
  ledgerOverview: "台账总览",
  supervision: "督查督导",
  system: "指标体系",
  confirmation: "牵头单位确认表",
  scores: "计分表",
  findings: "校验结果",
  history: "历次得分",
  register: "下发与回收",
  merges: "历次合并",
  units: "各县数据",
  ranking: "各县得分",
  position: "位次分析",
  bulletin: "季度通报",
  standards: "通报标准",
  bulletinData: "通报数据",
  charts: "图表",
  stored: "_指标簿",
  journal: "_指标簿日志",
  handouts: "_指标簿下发",
} as const;

/** @source Excel specifications and limits */
const LONGEST = 31;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ":": "：",
  "\\": "＼",
  "/": "／",
  "?": "？",
  "*": "＊",
  "[": "［",
  "]": "］",
  "'": "’",
};

/** The name of each department's sheet: unique without regard to case, and one that Excel takes. */
export function fillSheetNames(system: IndicatorSystem): ReadonlyMap<string, string> {
  const taken = new Set<string>(Object.values(SHEET).map((name) => name.toLowerCase()));
  return new Map(
    fillingDepartments(system).map((department) => {
      const name = freeName(department, taken);
      taken.add(name.toLowerCase());
      return [department.id, name];
    }),
  );
}

function freeName({ name }: Department, taken: ReadonlySet<string>): string {
  const letters = [...name].map((letter) => FULL_WIDTH[letter] ?? letter);
  return freeSheetName(`填报-${letters.join("")}`.replace(/\s+/g, " "), taken);
}

/**
 * The wanted name, cut to what Excel takes, with a number behind where it is taken.
 *
 * @param taken in lower case
 */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : `(${count})`;
    const candidate = cut(wanted, LONGEST - suffix.length).trim() + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Excel counts UTF-16 units; half a character must not be left over. */
function cut(text: string, longest: number): string {
  let result = "";
  for (const letter of text) {
    if (result.length + letter.length > longest) break;
    result += letter;
  }
  return result;
}
