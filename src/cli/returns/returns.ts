import { type DepartmentReturn, type Returns, returnsOf } from "../../app/returns/returnsOf";
import { type Language, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import type { Outcome } from "../commands";
import { openFile } from "../workbookFile";

/** Tells which departments have their file, have sent it back, and are merged. */
export async function returns(
  path: string,
  options: { json?: boolean },
  language: Language,
): Promise<Outcome> {
  await openFile(path);
  const found = await returnsOf(new Date(), language);
  return { output: options.json ? returnsJson(found) : returnLines(found, language), code: 0 };
}

function returnsJson({ due, departments }: Returns): string {
  const rows = departments.map(({ progress, row, state }) => ({
    id: progress.id,
    name: progress.name,
    edition: row?.edition ?? null,
    sent: row?.sent ?? null,
    returned: row?.returned ?? null,
    merged: row?.merged ?? null,
    state,
    filled: progress.filled,
    of: progress.wanted,
    findingCount: findingsOf(progress),
    person: progress.head.person,
    phone: progress.head.phone,
    remark: row?.remark ?? "",
  }));
  return JSON.stringify({ due: due ?? null, departments: rows }, null, 2);
}

function findingsOf({ findings: { mandatory, advisory } }: DepartmentReturn["progress"]): number {
  return mandatory + advisory;
}

/** Files that are still to come. */
const MISSING: readonly DepartmentReturn["state"][] = ["out", "overdue"];

function returnLines({ due, departments }: Returns, language: Language): string {
  const missing = departments.filter(({ state }) => MISSING.includes(state));
  const lines = [
    ...(due === undefined ? [] : [said("cli.returns.due", { due })]),
    ...departments.map(({ progress, row, state }) =>
      said("cli.returns.row", {
        name: progress.name,
        state: said(`returns.state.${state}`),
        edition: row?.edition
          ? said("cli.returns.edition", { edition: row.edition })
          : said("cli.returns.none"),
        filled: progress.filled,
        of: progress.wanted,
        findings: findingsOf(progress),
        person: progress.head.person,
        phone: progress.head.phone,
      }),
    ),
    ...(missing.length > 0
      ? [said("cli.returns.missing", { names: missing.map(({ progress }) => progress.name) })]
      : []),
  ];
  return lines.map((line) => inWords(language, line).trimEnd()).join("\n");
}
