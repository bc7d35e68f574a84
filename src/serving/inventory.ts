/** What a build consists of, as it stands in its `health.json`: what somebody has copied to a server is held against it. */
export interface Inventory {
  readonly product: "indicator-workbook";
  /** as in `1.0.0` */
  readonly version: string;
  /** the version of office.js that is served from here, or that it is Microsoft's servers that have it */
  readonly office: string;
  /** bytes by path */
  readonly files: Readonly<Record<string, number>>;
  /** the same of what servers may send in place of them */
  readonly compressed: Readonly<Record<string, number>>;
}

export const INVENTORY = "health.json";

/** Whether something that was read is an inventory: a server may answer with anything. */
export function isInventory(read: unknown): read is Inventory {
  const { product, version, office, files } = (read ?? {}) as Partial<Inventory>;
  return (
    product === "indicator-workbook" &&
    typeof version === "string" &&
    typeof office === "string" &&
    typeof files === "object"
  );
}

/**
 * What is amiss with a copy of a build.
 *
 * @param sizeOf bytes of the file at a path, `undefined` where there is none
 * @returns paths that are missing or have another length
 */
export async function missingOf(
  { files }: Pick<Inventory, "files">,
  sizeOf: (path: string) => Promise<number | undefined>,
): Promise<string[]> {
  const missing = await Promise.all(
    Object.entries(files).map(async ([path, size]) => ((await sizeOf(path)) === size ? [] : [path])),
  );
  return missing.flat();
}
