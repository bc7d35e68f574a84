import { tokenize } from "numfmt";
import { kept } from "../kept";
import { parseSection } from "./parseSection";
import type { Section } from "./section";
import { sectionsOf, type Token } from "./tokens";

/** A section for numbers, and whether a number below 0 has its minus sign before it. */
interface NumberSection {
  readonly section: Section;
  readonly hasMinus: boolean;
  readonly holds: (number: number) => boolean;
}

/** A number format that has been parsed. */
export interface NumberFormat {
  /** the first one that holds is shown */
  readonly numbers: readonly NumberSection[];
  /** for texts; undefined where they are shown as they are */
  readonly text: Section | undefined;
}

/** More than a workbook has different number formats; texts in formulas may be made up of anything. */
const MOST_FORMATS = 5_000;

/** A number format by its code, parsed once; undefined for a code that Excel would not take. */
export const numberFormat = kept((code): NumberFormat | undefined => {
  const found = sectionsOf(code === "" ? "General" : code);
  if (!found) return undefined;
  const sections = found.map((tokens) => parseSection(systemFormat(tokens)));
  const at = textPlace(sections);
  const text = at < 0 ? undefined : sections[at];
  const numbers = sections.filter((_, i) => i !== at);
  if (numbers.length === 0) numbers.push(GENERAL);
  return {
    numbers: numbers.some(({ condition }) => condition) ? conditional(numbers) : bySign(numbers),
    text,
  };
}, MOST_FORMATS);

const GENERAL = parseSection([{ type: "general", raw: "General", value: "General" }]);

/** The dates and times that follow the settings of Windows, here those of the United States. @source MS-LCID */
const OF_SYSTEM: readonly (readonly [RegExp, string])[] = [
  [/-(F800|x-sysdate)$/i, "dddd, mmmm d, yyyy"],
  [/-(F400|x-systime)$/i, "h:mm:ss AM/PM"],
];

function systemFormat(tokens: readonly Token[]): readonly Token[] {
  const locale = tokens.find(({ type }) => type === "locale")?.value ?? "";
  const [, code] = OF_SYSTEM.find(([named]) => named.test(locale)) ?? [];
  return code === undefined ? tokens : (tokenize(code) as Token[]);
}

/** The fourth section is for texts, and a last one with an `@`. */
function textPlace(sections: readonly Section[]): number {
  if (sections.length > 3) return 3;
  const last = sections.length - 1;
  return sections[last]!.parts.some(({ kind }) => kind === "value") ? last : -1;
}

/** For numbers above 0, below it, and 0; a single one is for all. */
function bySign(sections: readonly Section[]): NumberSection[] {
  const [positive, negative, zero] = sections as [Section, Section?, Section?];
  if (!negative) return [{ section: positive, hasMinus: true, holds: () => true }];
  return [
    { section: positive, hasMinus: false, holds: (number) => (zero ? number > 0 : number >= 0) },
    { section: negative, hasMinus: false, holds: (number) => number < 0 },
    ...(zero ? [{ section: zero, hasMinus: false, holds: () => true }] : []),
  ];
}

/**
 * Sections with conditions. A number below 0 has its minus sign, unless the condition of its section says that it is below 0;
 * of two sections the second follows the condition of the first.
 *
 * @source support.microsoft.com "Review guidelines for customizing a number format", conditions
 */
function conditional(sections: readonly Section[]): NumberSection[] {
  const [first, second] = sections as [Section, Section?];
  const condition = first.condition ?? { comparison: ">", operand: 0 };
  const whole: Section[] = [{ ...first, condition }, ...(second ? sections.slice(1) : [GENERAL])];
  return whole.map((section, i) => ({
    section,
    holds: holdsBy(section),
    hasMinus:
      i === 1 && whole.length === 2 && !section.condition
        ? condition.comparison === "=" || (condition.operand >= 0 && condition.comparison.startsWith(">"))
        : !saysNegative(section),
  }));
}

function saysNegative({ condition }: Section): boolean {
  if (!condition) return false;
  const { comparison, operand } = condition;
  return (operand < 0 && ["<", "<=", "="].includes(comparison)) || (operand === 0 && comparison === "<");
}

function holdsBy({ condition }: Section): (number: number) => boolean {
  if (!condition) return () => true;
  const { comparison, operand } = condition;
  switch (comparison) {
    case "=":
      return (number) => number === operand;
    case "<":
      return (number) => number < operand;
    case ">":
      return (number) => number > operand;
    case "<=":
      return (number) => number <= operand;
    case ">=":
      return (number) => number >= operand;
    default:
      return (number) => number !== operand;
  }
}
