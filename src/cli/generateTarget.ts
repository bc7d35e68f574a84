import type { WithExisting } from "../app/generateWorkbook";
import { problem } from "../system/problem";
import { existingOption } from "./options";
import { Target } from "./target/target";

export interface WhereToGenerate {
  readonly out: string;
  readonly existing?: string;
  readonly overwrite?: boolean;
  readonly data?: string;
  readonly system?: string;
}

/**
 * Where a workbook is generated: a new file, or with `--existing` the one that is there.
 *
 * @throws Problem when both are asked for, or the file may not be written
 */
export async function generateTarget({
  out,
  existing: wanted,
  overwrite,
  data,
  system,
}: WhereToGenerate): Promise<{ readonly target: Target; readonly existing: WithExisting | undefined }> {
  const existing = existingOption(wanted);
  const inputs = [data, system];
  if (existing === undefined) return { existing, target: await Target.forNew(out, { overwrite, inputs }) };
  if (overwrite) throw problem("overwriteAndExisting");
  return { existing, target: await Target.forChanged(out, { inputs }) };
}
