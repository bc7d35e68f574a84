import { type Supposed, type Supposition, whatIf } from "../app/supposing/whatIf";
import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { vetoWords } from "../scoring/unit/vetoWords";
import { problem } from "../system/problem";
import type { Outcome } from "./commands";
import { openFile } from "./workbookFile";

/** What scores would be if some entries or goalposts were others; the file stays as it is. */
export async function whatIfInFile(
  path: string,
  options: { readonly set: readonly string[]; readonly json?: boolean },
  language: Language,
): Promise<Outcome> {
  if (options.set.length === 0) throw problem("whatIfNothing");
  const supposed = options.set.map(supposedIn);
  await openFile(path);
  const result = await whatIf(supposed, language);
  return { output: options.json ? json(result) : lines(result, language), code: 0 };
}

/** `gdp=300`, `gdp@1=280`, `tax_share.level#low=60`; nothing behind the sign empties the cell. */
function supposedIn(text: string): Supposed {
  const at = text.indexOf("=");
  const [place, typed] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  const value = typed === "" ? null : Number(typed);
  if (at < 1 || place === "" || (value !== null && !Number.isFinite(value)))
    throw problem("whatIfSyntax", { text });
  return { place, value };
}

function json({ before, after, changed, rank }: Supposition): string {
  const vetoes = { before: before.vetoes.map(({ no }) => no), after: after.vetoes.map(({ no }) => no) };
  return JSON.stringify(
    { before: before.composite, after: after.composite, changed, vetoes, ...(rank && { rank }) },
    null,
    2,
  );
}

function lines({ before, after, changed, rank }: Supposition, language: Language): string {
  const shown = (score: number | null): string => score?.toFixed(2) ?? "—";
  const both = (was: number | null, is: number | null): { before: string; after: string } => ({
    before: shown(was),
    after: shown(is),
  });
  const nameOf = (no: number): string => before.indicators.find((each) => each.no === no)!.name;
  return [
    said("cli.whatIf.composite", both(before.composite, after.composite)),
    ...changed.map((each) =>
      said("cli.whatIf.indicator", { no: each.no, name: nameOf(each.no), ...both(each.before, each.after) }),
    ),
    ...changed.flatMap(({ no, after: score }) => {
      const { name, status } = after.indicators.find((each) => each.no === no)!;
      return score === null
        ? [said("cli.notScored", { no, name, status: said(`scorecard.status.${status}`) })]
        : [];
    }),
    ...(changed.length === 0 ? [said("cli.whatIf.same")] : []),
    ...(rank
      ? [said("cli.whatIf.rank", { before: String(rank.before ?? "—"), after: String(rank.after ?? "—") })]
      : []),
    said("cli.veto", { veto: vetoWords(after) }),
    ...(after.grade ? [said("cli.grade", { grade: after.grade })] : []),
  ]
    .map((line) => inWords(language, line))
    .join("\n");
}
