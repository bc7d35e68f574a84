import { strToU8, zipSync } from "fflate";

/** A file that is put together by hand: its parts by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A file of the collection. */
export interface HandMade {
  readonly name: string;
  readonly parts: Parts;
  /** as Excel wants it for what the file is */
  readonly extension?: "xlsx" | "xlsm";
}

/** How a part of a draft points at another. */
export interface Relation {
  readonly id: string;
  /** the last word of one of Office's own types, or a whole type */
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The content type of a part of a spreadsheet: `table` → the type of tables. */
export function spreadsheetType(of: string): string {
  return `${SPREADSHEET}.${of}+xml`;
}

export function relationshipsXml(relations: readonly Relation[]): string {
  const each = relations.map(({ id, type, target, isOutside }) => {
    const whole = type.includes("://") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${isOutside ? ' TargetMode="External"' : ""}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** @param extensions content types by extension @param types content types by part */
export function contentTypesXml(
  extensions: Readonly<Record<string, string>>,
  types: Readonly<Record<string, string>>,
): string {
  const defaults = Object.entries(extensions).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const overrides = Object.entries(types).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}

export function zipped({ parts }: HandMade): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}
