import { type Particular, said } from "../i18n/said";

const REASONS = {
  ENOENT: "missing",
  ENOTDIR: "notFolder",
  EACCES: "forbidden",
  EISDIR: "folder",
  EPERM: "forbidden",
  EROFS: "readOnly",
  EBUSY: "busy",
  ENOSPC: "full",
  ENAMETOOLONG: "longName",
  ELOOP: "loop",
} as const;

/** Why the file system refused; its own code where the dictionaries have no words for it. */
export function reason(error: unknown): Particular {
  const { code } = error as { code?: string };
  const known = Object.entries(REASONS).find(([each]) => each === code)?.[1];
  return known ? said(`problems.reason.${known}`) : (code ?? said("problems.reason.unknown"));
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes((error as { code?: string }).code ?? "");
}
