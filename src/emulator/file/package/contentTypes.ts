import { appending, replacing, spliced } from "../../xml/splice";
import { parseXml, prefixOf } from "../../xml/tree";
import { element } from "../../xml/write";
import { canonicalName, type Package } from "./package";

const PART = "[Content_Types].xml";

/** The content type of each part; empty when none is declared. @source ECMA-376 part 2, 10.1.2 */
export function contentTypes(parts: Package): (part: string) => string {
  const text = parts.text(PART);
  const children = text === undefined ? [] : parseXml(text).children;
  const by = (attribute: string): Map<string, string> =>
    new Map(
      children.flatMap(({ attributes }) => {
        const key = attributes[attribute];
        return key === undefined ? [] : [[key.toLowerCase(), attributes.ContentType ?? ""] as const];
      }),
    );
  const [names, extensions] = [by("PartName"), by("Extension")];
  return (part) =>
    names.get(`/${part}`.toLowerCase()) ??
    extensions.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase()) ??
    "";
}

/** Declares the content types of new parts. */
export function declare(parts: Package, types: ReadonlyMap<string, string>): void {
  if (types.size === 0) return;
  const text = parts.text(PART)!;
  const root = parseXml(text);
  const added = [...types].map(([part, type]) =>
    element(`${prefixOf(root)}Override`, { PartName: `/${part}`, ContentType: type }),
  );
  parts.write(PART, spliced(text, [appending(text, root, added.join(""))]));
}

/** Removes the content types of parts that were removed. */
export function undeclare(parts: Package, gone: readonly string[]): void {
  const text = parts.text(PART)!;
  const names = new Set(gone.map((part) => canonicalName(`/${part}`)));
  const elements = parseXml(text).children.filter(({ attributes }) =>
    names.has(canonicalName(attributes.PartName ?? "")),
  );
  parts.write(
    PART,
    spliced(
      text,
      elements.map((each) => replacing(each)),
    ),
  );
}
