/**
 * @source support.microsoft.com "Excel specifications and limits": length, arguments of a function, levels of nesting
 */
const LONGEST = 8_192;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;
/** so many arguments at once, where more are to be counted */
const PART = 200;

/** What Excel would refuse a formula for. */
export type LimitFault = "length" | "arguments" | "depth";

/**
 * Why Excel would not take a formula; undefined when it would.
 *
 * @param formula with its `=`
 */
export function limitFault(formula: string): LimitFault | undefined {
  if (formula.length > LONGEST) return "length";
  const open: number[] = [];
  let isText = false;
  let fault: LimitFault | undefined;
  for (const letter of formula) {
    if (letter === '"') isText = !isText;
    else if (isText) continue;
    else if (letter === "(") {
      open.push(1);
      if (open.length > DEEPEST) fault = "depth";
    } else if (letter === ")") open.pop();
    else if (letter === "," && open.length > 0) {
      open[open.length - 1]! += 1;
      if (open.at(-1)! > MOST_ARGUMENTS) fault = "arguments";
    }
  }
  return fault;
}

/** How many of the cells hold numbers, however many cells there are: `COUNT(…)`, or several added. */
export function countText(cells: readonly string[]): string {
  const parts: string[] = [];
  for (let start = 0; start < cells.length; start += PART)
    parts.push(`COUNT(${cells.slice(start, start + PART).join(",")})`);
  return parts.length === 1 ? parts[0]! : `(${parts.join("+")})`;
}

/** Whether one of many tests holds: an `OR`, nested where there are too many for one. */
export function anyText(tests: readonly string[]): string {
  if (tests.length === 1) return tests[0]!;
  if (tests.length <= PART) return `OR(${tests.join(",")})`;
  const parts: string[] = [];
  for (let start = 0; start < tests.length; start += PART)
    parts.push(`OR(${tests.slice(start, start + PART).join(",")})`);
  return `OR(${parts.join(",")})`;
}

/** Characters of a text within a formula, with room for quotes. @source Excel specifications and limits: 255 */
export const LONGEST_LITERAL = 200;
