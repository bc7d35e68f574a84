import { runCli } from "../../cli/runCli";

/** What every command says of a workbook: the same, whichever program has saved it. */
export interface Answers {
  readonly validate: unknown;
  readonly score: unknown;
  readonly history: unknown;
  readonly verify: unknown;
}

interface Finding {
  readonly id: string;
}
interface Run {
  readonly time: string;
  readonly composite: number | null;
  readonly stamp: string;
}

/** Asks every command that reads a workbook, and scores a copy of it. */
export async function answersOf(file: string): Promise<Answers> {
  return {
    validate: await asked(["validate", file], ({ findings }: { findings: Finding[] }) =>
      findings.map(({ id }) => id).sort(),
    ),
    score: await asked(
      ["score", file, "--out", `${file}.scored.xlsx`, "--overwrite"],
      ({ composite }: { composite: number | null }) => composite,
    ),
    history: await asked(["history", file], ({ runs }: { runs: Run[] }) =>
      runs.map(({ time, composite, stamp }) => [time, composite, stamp]),
    ),
    verify: await asked(["verify", file], (verification: unknown) => verification),
  };
}

/** The code that a command ends with, and what matters of what it says; its reason where it could not do it. */
async function asked<Said>(args: string[], gist: (said: Said) => unknown): Promise<unknown> {
  const { code, out, error } = await runCli(...args, "--json");
  return code === 2 ? { code, error } : { code, said: gist(JSON.parse(out) as Said) };
}

/** Which commands say something else than before, in a few words. */
export function changedAnswers(before: Answers, after: Answers): string[] {
  return (Object.keys(before) as (keyof Answers)[])
    .filter((command) => JSON.stringify(before[command]) !== JSON.stringify(after[command]))
    .map((command) => `${command}: ${shown(before[command])} → ${shown(after[command])}`);
}

function shown(answer: unknown): string {
  return JSON.stringify(answer).slice(0, 160);
}
