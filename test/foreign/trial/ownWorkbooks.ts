import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { libreOffice, NOT_SAVED, openpyxl, type Program } from "../programs/programs";
import { workbooksInEveryState } from "../states/states";
import { type Answers, answersOf, changedAnswers } from "./answers";

const TRIED_STATES = ["generated", "filled", "scored", "scored in formulas", "published"] as const;

/** What came of one workbook in one program: nothing is wrong where nothing is said. */
export interface Outcome {
  readonly program: string;
  readonly state: string;
  readonly faults: readonly string[];
  /** files whose originals the program does not read either */
  readonly unread?: readonly string[];
}

/** Our own workbooks as files, with what every command says of each. */
export interface OwnFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly answers: ReadonlyMap<string, Answers>;
}

export async function ownFiles(folder: string, states: readonly string[] = TRIED_STATES): Promise<OwnFiles> {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, string>();
  const answers = new Map<string, Answers>();
  for (const [state, bytes] of await workbooksInEveryState()) {
    if (!states.includes(state)) continue;
    const path = join(folder, `${state.replaceAll(" ", "-")}.xlsx`);
    writeFileSync(path, bytes);
    files.set(state, path);
    answers.set(state, await answersOf(path));
  }
  return { files, answers };
}

/** Each workbook saved once by a program. */
export async function savedOnce(own: OwnFiles, program: Program, folder: string): Promise<Outcome[]> {
  return savedInTurn(own, [program], folder, program.name);
}

/** Each workbook saved by one program after the other, many times. */
export function savedManyTimes(own: OwnFiles, rounds: number, folder: string): Promise<Outcome[]> {
  const turns = Array.from({ length: rounds }, (_, i) => (i % 2 === 0 ? libreOffice : openpyxl));
  return savedInTurn(own, turns, folder, `LibreOffice and openpyxl in turn, ${rounds} saves`);
}

async function savedInTurn(
  { files, answers }: OwnFiles,
  turns: readonly Program[],
  folder: string,
  program: string,
): Promise<Outcome[]> {
  const faults = new Map([...files.keys()].map((state): [string, string[]] => [state, []]));
  let paths = new Map(files);
  for (const [i, turn] of turns.entries()) {
    const out = join(folder, `${turn.name.replaceAll(/\W+/g, "-")}-${i + 1}`);
    const complaints = turn.resave([...paths.values()], out);
    const saved = new Map<string, string>();
    for (const [state, path] of paths) {
      const said = complaints.get(path) ?? [];
      if (said[0] === NOT_SAVED) faults.get(state)!.push(`save ${i + 1}: ${said.join(": ")}`);
      else saved.set(state, join(out, path.slice(path.lastIndexOf("/") + 1)));
    }
    for (const [state, path] of saved) {
      // commands that score leave a copy beside the file
      const own = `${path}.asked.xlsx`;
      copyFileSync(path, own);
      const changed = changedAnswers(answers.get(state)!, await answersOf(own));
      faults.get(state)!.push(...changed.map((each) => `save ${i + 1} (${turn.name}): ${each}`));
    }
    paths = saved;
  }
  return [...faults].map(([state, of]) => ({ program, state, faults: of }));
}
