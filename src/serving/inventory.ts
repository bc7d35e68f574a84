/** What a build consists of, as it stands in its `health.json`: what somebody has copied to a server is held against it. */
export interface Inventory {
  readonly product: "indicator-workbook";
  /** as in `1.0.0` */
  readonly version: string;
  /** the version of office.js that is served from here, or that it is Microsoft's servers that have it */
  readonly office: string;
  /** bytes by path */
  readonly files: Readonly<Record<string, number>>;
}

export const INVENTORY = "health.json";

/**
 * What is amiss with a copy of a build.
 *
 * @param sizeOf bytes of the file at a path, `undefined` where there is none
 * @returns paths that are missing or have another length
 */
export async function missingOf(
  { files }: Inventory,
  sizeOf: (path: string) => Promise<number | undefined>,
): Promise<string[]> {
  const missing = await Promise.all(
    Object.entries(files).map(async ([path, size]) => ((await sizeOf(path)) === size ? [] : [path])),
  );
  return missing.flat();
}
