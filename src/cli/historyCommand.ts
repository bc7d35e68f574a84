import { compareRuns, type PastRun, type RunComparison, runHistory } from "../app/runHistory";
import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { problem } from "../system/problem";
import type { Outcome } from "./commands";
import { openFile } from "./workbookFile";

/** The runs of a workbook, or what differs between two of them. */
export async function history(
  path: string,
  options: { compare?: string; json?: boolean },
  language: Language,
): Promise<Outcome> {
  const pair = options.compare === undefined ? undefined : placesIn(options.compare);
  await openFile(path);
  if (pair) {
    const comparison = await compareRuns(pair, language);
    return {
      output: options.json
        ? JSON.stringify(plainComparison(comparison), null, 2)
        : comparisonLines(comparison, language),
      code: 0,
    };
  }
  const runs = await runHistory();
  if (options.json) return { output: JSON.stringify({ runs: runs.map(plainRun) }, null, 2), code: 0 };
  const lines = runs.map(({ time, composite, stamp }, i) =>
    [
      i + 1,
      time,
      composite?.toFixed(2) ?? "—",
      ...(stamp === "" ? [] : [inWords(language, said("cli.runStamp", { stamp }))]),
    ].join("\t"),
  );
  return { output: lines.length > 0 ? lines.join("\n") : inWords(language, said("cli.noRuns")), code: 0 };
}

/** A run as JSON has it: what the sheet says in words of its own is left to the sheet. */
function plainRun({ veto: _veto, groups: _groups, ...run }: PastRun): object {
  return run;
}

function plainComparison({ before, after, ...rest }: RunComparison): object {
  return { before: plainRun(before), after: plainRun(after), ...rest };
}

function placesIn(text: string): [number, number] {
  const [first, second, ...more] = text.split(",").map(Number);
  if (Number.isInteger(first) && Number.isInteger(second) && more.length === 0) return [first!, second!];
  throw problem("compareWrong", { text });
}

function comparisonLines({ before, after, scores, inputs }: RunComparison, language: Language): string {
  const shown = (value: unknown): string => (value === null || value === undefined ? "—" : String(value));
  const change = (was: unknown, is: unknown): Record<"was" | "is", string> => ({
    was: shown(was),
    is: shown(is),
  });
  return [
    said("cli.compared", {
      before: before.time,
      after: after.time,
      ...change(before.composite, after.composite),
    }),
    ...scores.map(({ no, name, before: was, after: is }) =>
      said("cli.scoreChange", { no, name, ...change(was, is) }),
    ),
    said(inputs.length > 0 ? "cli.becauseOf" : "cli.sameData"),
    ...inputs.map(({ name, before: was, after: is }) =>
      said("cli.inputChange", { name, ...change(was, is) }),
    ),
  ]
    .map((line) => inWords(language, line))
    .join("\n");
}
