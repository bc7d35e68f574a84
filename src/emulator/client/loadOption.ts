import type { QueryInfo } from "../protocol/wire";
import { invalidArgument } from "./clientError";

/**
 * What a load asks for: names in a text or a list, `{ select, expand, top, skip }`, or an object that has each property
 * that is wanted.
 *
 * @source OfficeExtension.ClientObject.load, OfficeExtension.LoadOption, Excel.Interfaces.…LoadOptions
 * @throws ClientError for anything else
 */
export function queryOf(option: unknown): QueryInfo {
  if (option === undefined || option === null) return {};
  if (typeof option === "string" || Array.isArray(option)) return { Select: namesIn(option) };
  if (typeof option !== "object") throw invalidArgument();
  const { select, expand, top, skip } = option as Readonly<Record<string, unknown>>;
  if (select === undefined && expand === undefined && typeof top !== "number" && typeof skip !== "number")
    return queryOfEach(option);
  return {
    ...(select !== undefined && { Select: namesIn(select) }),
    ...(expand !== undefined && { Expand: namesIn(expand) }),
    ...(typeof top === "number" && { Top: top }),
    ...(typeof skip === "number" && { Skip: skip }),
  };
}

function namesIn(names: unknown): string[] {
  if (Array.isArray(names)) return names.map(String);
  return String(names)
    .split(",")
    .map((name) => ofMembers(name.trim()))
    .filter(Boolean);
}

/** Of a collection its members are meant in any case, also where they are not named: `items` alone means all of them. */
function ofMembers(name: string): string {
  if (/^items\/?$/i.test(name)) return "*";
  return name.replace(/^items[/.]/i, "").replace(/[/.]items[/.]/gi, "/");
}

/** As in `{ name: true, format: { fill: { color: true } }, $top: 3 }`. */
function queryOfEach(wanted: object, before = ""): QueryInfo {
  const asked = { Select: [] as string[] };
  for (const [name, value] of Object.entries(wanted) as [string, unknown][]) {
    if (name === "$top") Object.assign(asked, { Top: value });
    else if (name === "$skip") Object.assign(asked, { Skip: value });
    else if (name === "$all") asked.Select.push(`${before}*`);
    else if (value === true) asked.Select.push(before + name);
    else if (typeof value === "object" && value !== null)
      asked.Select.push(...queryOfEach(value, `${before}${name}/`).Select!);
  }
  return asked;
}
