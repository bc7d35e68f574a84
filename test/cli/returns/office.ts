import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";
import { edited, type Edits, spoiled } from "../../app/returns/office";
import { DEMO_ENTRIES, type Ran, runCli, temporaryFolder } from "../runCli";

export interface Told {
  readonly id: string | null;
  readonly file: string;
  readonly state: string;
  readonly reason: string | null;
  readonly changed: readonly {
    field: string;
    key: string;
    lag: number | null;
    before: unknown;
    after: unknown;
  }[];
  readonly conflicts: readonly {
    key: string;
    lag: number | null;
    handedOut: unknown;
    ours: unknown;
    theirs: unknown;
  }[];
  readonly findings: readonly { rule: string }[];
  readonly damage: readonly { rule: string }[];
  readonly remarks: readonly string[];
}
export interface Row {
  readonly id: string;
  readonly edition: number | null;
  readonly sent: string | null;
  readonly returned: string | null;
  readonly filled: number;
  readonly of: number;
  readonly findingCount: number;
}

export const told = ({ out }: Ran): readonly Told[] =>
  (JSON.parse(out) as { departments: Told[] }).departments;
export const rows = async (path: string): Promise<readonly Row[]> =>
  (JSON.parse((await runCli("returns", path, "--json")).out) as { departments: Row[] }).departments;
export const row = async (path: string, id: string): Promise<Row> =>
  (await rows(path)).find((each) => each.id === id)!;

/** A workbook of a lead office, with its files handed out. */
interface Office {
  readonly path: string;
  /** the file of a department, as it went out */
  readonly part: (id: string) => string;
  /** the file of a department, with something in its cells */
  readonly back: (id: string, edits: Edits, name?: string) => Promise<string>;
}

/** Workbooks of lead offices, each its own: made and handed out once, and then copied. */
export function offices(): {
  readonly file: (name: string) => string;
  readonly office: () => Promise<Office>;
} {
  const file = temporaryFolder();
  let made: Promise<ReadonlyMap<string, string>> | undefined;
  let count = 0;
  const first = async (): Promise<ReadonlyMap<string, string>> => {
    const path = file("first.xlsx");
    await runCli("generate", "--out", path, "--parameters", "example", "--data", DEMO_ENTRIES);
    const { out } = await runCli("distribute", path, "--out", file("first"), "--json");
    const { files } = JSON.parse(out) as { files: { department: string; file: string }[] };
    return new Map(files.map((each) => [each.department, each.file]));
  };
  return {
    file,
    office: async () => {
      const files = await (made ??= first());
      const folder = `office${++count}`;
      mkdirSync(file(folder));
      const path = file(`${folder}/master.xlsx`);
      copyFileSync(file("first.xlsx"), path);
      const part = (id: string): string => files.get(id)!;
      const back: Office["back"] = async (id, edits, name = `${id}.xlsx`) => {
        const bytes = await edited(new Uint8Array(readFileSync(part(id))), edits);
        writeFileSync(file(`${folder}/${name}`), bytes);
        return file(`${folder}/${name}`);
      };
      return { path, part, back };
    },
  };
}

let spoils = 0;

/** A file with something done to it. */
export async function spoil(path: string, change: (workbook: WorkbookModel) => void): Promise<string> {
  const other = path.replace(/\.xlsx$/, `-${++spoils}.xlsx`);
  writeFileSync(other, await spoiled(new Uint8Array(readFileSync(path)), change));
  return other;
}

/** Takes the hidden sheet away in which a file says whose it is. */
export function withoutRecord({ sheets }: WorkbookModel): void {
  sheets.splice(
    sheets.findIndex(({ name }) => name === "_指标簿下发"),
    1,
  );
}
