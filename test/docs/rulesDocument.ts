import { inWords } from "../../src/i18n/words";
import { RULES } from "../../src/validation/allRules";
import { validate } from "../../src/validation/validate";
import { EXAMPLES, soundSubmission } from "../validation/examples";
import { falseAlarms } from "../validation/falseAlarms";

const SEVERITY = { mandatory: "强制", advisory: "核实" } as const;

/** The text of docs/rules.md: every rule with what it says of its example. */
export async function rulesDocument(): Promise<string> {
  const sound = await soundSubmission();
  const rules = RULES.map(({ id, severity, title }) => {
    const wrong = EXAMPLES[id]!.wrong(sound);
    const [zh, en] = (["zh", "en"] as const).map((language) =>
      validate(wrong, language).find(({ rule }) => rule === id)!,
    );
    const correction = zh!.correction === undefined ? "" : `　建议改为 \`${zh!.correction}\``;
    return [
      `## \`${id}\` · ${SEVERITY[severity]}`,
      "",
      `${inWords("zh", title)}。  `,
      `${inWords("en", title)}.`,
      "",
      `> ${[zh!.sheet, zh!.cell].filter(Boolean).join(" ")}：${zh!.message}。${correction}`,
      ">",
      `> ${en!.message}.`,
      "",
    ].join("\n");
  });
  const { counties, mandatory, advisory } = falseAlarms(sound);
  const told = [...new Set(advisory.map(({ rule, key }) => `\`${rule}\` of \`${key}\``))].sort();
  return [
    "# Rules",
    "",
    "What validation asks for, with what it says when the demonstration workbook is changed so as to break the rule.",
    "强制 must be mended; 核实 is settled by a reason of at least five characters in 备注 and then listed as explained. What",
    "looks like a slip, or like a figure that was never published, wants a word that vouches for the number: 属实, 已核实.",
    "Written by `npm run rules` from the rules themselves; a test compares it, and shows both sides of each",
    "(`test/validation/rules.test.ts`). Comparisons of many counties with each other are in",
    "`evaluate --outliers`.",
    "",
    "What is usual (`usual`, `maxChange` of quantities and components) is our judgement of a county, wide enough for most; the",
    "document says nothing of it, and each office may change it. False alarms: over " +
      `${counties} counties that entered nothing wrong`,
    "(`test/validation/plausibleCounty.ts`, made from yearbooks, not from what is called usual) " +
      `${mandatory.length} mandatory findings and`,
    `${advisory.length} to check, ${((100 * advisory.length) / counties).toFixed(1)} in a hundred counties: ${told.join(", ")}.`,
    "",
    ...rules,
  ].join("\n");
}
