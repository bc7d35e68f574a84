import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../src/emulator/file/open";
import { sameValue } from "../../../src/emulator/model/cell";
import { told } from "./comparison";

/** What is counted in the XML of a package, by its elements. */
const ELEMENTS = {
  charts: /<c:chart>/g,
  "data validations": /<dataValidation /g,
  "conditional formats": /<cfRule /g,
  "data bars as Excel draws them": /<x14:cfRule /g,
  "defined names": /<definedName /g,
  tables: /<table /g,
  "merged ranges": /<mergeCell /g,
  "protected sheets": /<sheetProtection /g,
  "page breaks": /<brk /g,
  "headers and footers": /<oddFooter>/g,
  formulas: /<f[ >]/g,
  "remembered values": /<v>[^<]/g,
} as const;

type Kind = keyof typeof ELEMENTS;

/** What has become of a file. */
export interface Survival {
  readonly parts: number;
  /** parts that have the bytes that they had */
  readonly untouched: number;
  /** what there is more or less of than before */
  readonly changed: readonly { readonly kind: Kind; readonly before: number; readonly after: number }[];
}

/** What of a file is in the one that was made of it: counted, not supposed. */
export function survival(before: Uint8Array, after: Uint8Array): Survival {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = Object.keys(old);
  const counts = [counted(old), counted(now)] as const;
  return {
    parts: names.length,
    untouched: names.filter((name) => now[name] && Buffer.from(old[name]!).equals(now[name])).length,
    changed: (Object.keys(ELEMENTS) as Kind[])
      .map((kind) => ({ kind, before: counts[0][kind], after: counts[1][kind] }))
      .filter((each) => each.before !== each.after),
  };
}

function counted(parts: Readonly<Record<string, Uint8Array>>): Record<Kind, number> {
  const texts = Object.entries(parts)
    .filter(([name]) => /\.(xml|rels|vml)$/i.test(name))
    .map(([, bytes]) => strFromU8(bytes));
  const count = (pattern: RegExp): number =>
    texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return Object.fromEntries(
    Object.entries(ELEMENTS).map(([kind, pattern]) => [kind, count(pattern)]),
  ) as Record<Kind, number>;
}

/** In words: `exceljs: 15 of 69 parts as they were; 0 of 3 charts`. */
export function toldSurvival(who: string, { parts, untouched, changed }: Survival): string {
  const others = changed.map(({ kind, before, after }) =>
    after < before
      ? `${told(after)} of ${told(before)} ${kind}`
      : `${told(after)} ${kind} for ${told(before)}`,
  );
  const rest = others.length === 0 ? "nothing that is counted is lost" : others.join(", ");
  return `${who}: ${told(untouched)} of ${told(parts)} parts keep their bytes; ${rest}`;
}

/** How many formulas of a file show another result than those of the one that was calculated. */
export async function outdatedResults(file: Uint8Array, calculated: Uint8Array): Promise<number> {
  const [stored, now] = [(await openWorkbook(file)).workbook, (await openWorkbook(calculated)).workbook];
  let outdated = 0;
  for (const sheet of now.sheets)
    for (const [row, column, { value }] of sheet.formulaCells()) {
      const shown = stored.sheet(sheet.name)?.cell(row, column)?.value ?? null;
      // an empty text and no text look the same
      if (!sameValue(shown === "" ? null : shown, value === "" ? null : value)) outdated += 1;
    }
  return outdated;
}
