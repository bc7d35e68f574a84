import {
  chartDifferences,
  listDifferences,
  saidDifferences,
  styleDifferences,
  tableDifferences,
} from "./additions";
import type { Allowance } from "./allowance";
import { type FileLayout, hasFormulas, layoutOf, part, type Parts } from "./layout";
import { type Node, nodesOf } from "./nodes";
import { packageFaults } from "./packageRules";
import { frameDifferences, sheetDifferences } from "./sheetPart";

/** Everything in a saved file that is another than in the one that was opened, although no change concerns it. */
export function fileDifferences(before: Parts, after: Parts, allowed: Allowance): string[] {
  const layout = layoutOf(before);
  const found = Object.keys(before).flatMap((name) => partDifferences(name, before, after, layout, allowed));
  const added = Object.keys(after).filter((name) => !part(before, name));
  const expected = [...allowed.newParts, /_rels\/[^/]*\.rels$/, /^xl\/(styles|sharedStrings)\d*\.xml$/];
  const strange = added.filter((name) => !expected.some((pattern) => pattern.test(name)));
  const known = new Set(packageFaults(before));
  return [
    ...found,
    ...strange.map((name) => `${name} is new`),
    ...packageFaults(after).filter((fault) => !known.has(fault)),
  ];
}

function partDifferences(
  name: string,
  before: Parts,
  after: Parts,
  layout: FileLayout,
  allowed: Allowance,
): string[] {
  const [was, now] = [before[name]!, part(after, name)];
  if (!now) return name === layout.chain ? [] : [`${name} is gone`];
  if (Buffer.compare(was, now) === 0) return [];
  const compare = comparison(name, layout, allowed);
  if (!compare) return [`${name} is not what it was`];
  return compare(nodesOf(was), nodesOf(now)).map((difference) => `${name}: ${difference}`);
}

type Comparison = (before: Node, after: Node) => string[];

/** How a part is compared that may be another; undefined for one that may not. */
function comparison(name: string, layout: FileLayout, allowed: Allowance): Comparison | undefined {
  const sheet = layout.sheets.get(name);
  if (sheet !== undefined) {
    const of = allowed.sheet(sheet);
    return (one, other) =>
      of.isTouched || hasFormulas(one) ? sheetDifferences(one, other, of) : ["is not what it was"];
  }
  switch (name) {
    case layout.workbook:
      return (one, other) => frameDifferences(one, other, allowed.workbook);
    case layout.styles:
      return styleDifferences;
    case layout.strings:
      return (one, other) => listDifferences("shared strings", one, other);
    case "[Content_Types].xml":
      return (one, other) =>
        saidDifferences(name, one, other, ({ attributes }) => attributes.PartName === `/${layout.chain}`);
    default:
      if (/^xl\/charts\/[^/]*\.xml$/.test(name)) return chartDifferences;
      // what is added to a drawing lies over what was there
      if (/^xl\/drawings\/[^/]*\.xml$/.test(name)) return (one, other) => listDifferences(name, one, other);
      if (/^xl\/tables\/[^/]*\.xml$/.test(name)) return tableDifferences;
      if (!name.endsWith(".rels")) return undefined;
      return (one, other) =>
        saidDifferences(name, one, other, ({ attributes }) => /\/calcChain$/.test(attributes.Type ?? ""));
  }
}
