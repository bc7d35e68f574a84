import { appending, replacing, spliced } from "../../xml/splice";
import { parseXml, prefixOf } from "../../xml/tree";
import { element } from "../../xml/write";
import { canonicalName, type Package } from "./package";

const PART = "[Content_Types].xml";

/** What a part says that it is; empty when nothing is said of it. @source ECMA-376 part 2, 10.1.2 */
export function contentTypeOf(parts: Package, part: string): string {
  const text = parts.text(PART);
  if (text === undefined) return "";
  const wanted = canonicalName(`/${part}`);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const { children } = parseXml(text);
  const found =
    children.find(({ attributes }) => canonicalName(attributes.PartName ?? "") === wanted) ??
    children.find(({ attributes }) => attributes.Extension?.toLowerCase() === extension);
  return found?.attributes.ContentType ?? "";
}

/** Says what new parts are. */
export function declare(parts: Package, types: ReadonlyMap<string, string>): void {
  if (types.size === 0) return;
  const text = parts.text(PART)!;
  const root = parseXml(text);
  const added = [...types].map(([part, type]) =>
    element(`${prefixOf(root)}Override`, { PartName: `/${part}`, ContentType: type }),
  );
  parts.write(PART, spliced(text, [appending(text, root, added.join(""))]));
}

/** Takes back what was said of parts that are gone. */
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
