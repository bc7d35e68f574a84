import { type Said, said } from "../../../i18n/said";
import type { IndicatorSystem } from "../../../system/schema";
import { historySheet } from "../../history/historySheet";
import type { Block, Content } from "../../plan/plan";
import { scoreSheet } from "../../scores/scoreSheet";
import { SHEET } from "../../sheetNames";
import { findingSheet } from "../../findings/findingSheet";
import { confirmationSheets } from "../../sheets/confirmationSheet";
import { guideSheet } from "../../sheets/guideSheet";
import { officialSheet } from "../../sheets/officialSheet";
import { systemSheet } from "../../system/systemSheet";
import { portableFormula } from "./portableFormula";
import { plannedTexts } from "./plannedTexts";
import type { PlannedText, TextPlan } from "./textPart";

/** Sheets that have a heading above a table. */
export type HeadedSheet = "system" | "official" | "scores" | "findings" | "history";

const PLANS = {
  system: systemSheet,
  official: officialSheet,
  scores: scoreSheet,
  history: historySheet,
} as const;

/** The title of a sheet and the line below it; what 校验结果 says below its title changes with every check. */
export function headingPlan(system: IndicatorSystem, sheet: HeadedSheet): TextPlan {
  const plan =
    sheet === "findings" ? titleOnly(findingSheet(system).blocks) : PLANS[sheet](system).blocks[0]!;
  return textPlan(SHEET[sheet], said("publication.what.headTexts"), plannedTexts([plan]));
}

function titleOnly([heading]: readonly Block[]): Block {
  return { ...heading!, rows: heading!.rows.slice(0, 1) };
}

/** All of 填报说明. */
export function guidePlan(system: IndicatorSystem): TextPlan {
  return textPlan(
    SHEET.guide,
    said("publication.what.guideTexts"),
    plannedTexts(guideSheet(system).blocks, shownOf),
  );
}

/** All of 牵头单位确认表, its formulas as they are written: what they show follows from what is covered already. */
export function confirmationPlan(system: IndicatorSystem): TextPlan {
  const blocks = confirmationSheets(system).flatMap((sheet) => sheet.blocks);
  return textPlan(
    SHEET.confirmation,
    said("publication.what.confirmation"),
    plannedTexts(blocks, (content) =>
      content !== null && typeof content === "object" ? namedFormula(content.formula) : content,
    ),
  );
}

/** A formula that reads names alone, as it means the same whichever program has written it. */
export function namedFormula(formula: string): string {
  return portableFormula(formula, () => undefined);
}

/** What a link shows: the second of its texts. */
function shownOf(content: Content): Content {
  if (content === null || typeof content !== "object") return content;
  const [, text] = /,"((?:[^"]|"")*)"\)$/.exec(content.formula) ?? [];
  return text === undefined ? content : text.replace(/""/g, '"');
}

function textPlan(sheet: string, name: Said, texts: readonly PlannedText[]): TextPlan {
  return { id: `${sheet} 文字`, kind: "title", name, sheet, texts };
}
