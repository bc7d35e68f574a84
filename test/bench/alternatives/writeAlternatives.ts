import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import type { Compared } from "./comparison";
import { FILE, withAlternatives } from "./performanceDocument";
import { markdownTable } from "./table";

/** Writes the table into docs/performance.md. */
export async function writeAlternatives(rows: readonly Compared[], machine: string): Promise<void> {
  const text = withAlternatives(readFileSync(FILE, "utf8"), markdownTable(rows, machine));
  writeFileSync(FILE, await format(text, { parser: "markdown", printWidth: 110 }));
}
