import { isDeepStrictEqual } from "node:util";

/**
 * Two whole workbooks are the same. Telling that they are is quick; where they are not, jest says in what, and whether
 * the difference is one at all.
 */
export function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}
