import type { HeadKey } from "../../validation/entries";

const HEAD_KEY = /^(\w+)\.(date|person|reviewer|phone)$/;

/** Whose head and which answer a key like `tjj.phone` means; undefined for the key of a quantity. */
export function headKey(key: string): { readonly department: string; readonly part: HeadKey } | undefined {
  const [, department, part] = HEAD_KEY.exec(key) ?? [];
  return department === undefined ? undefined : { department, part: part as HeadKey };
}
