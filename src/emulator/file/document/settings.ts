import { isSame } from "../../model/same";
import { inserting } from "../../xml/children";
import { refilling, type Splice, spliced } from "../../xml/splice";
import { childOf, childrenOf, parseXml, prefixOf } from "../../xml/tree";
import { element } from "../../xml/write";
import type { Package } from "../package/package";
import { relate, relatedParts } from "../package/relationships";

const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATION = "http://schemas.microsoft.com/office/2011/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** @source [MS-OWEXML] 2.2.11 CT_OsfWebExtension */
const ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];
/** An add-in whose files are on the computer that it is developed on: what this host stands for. */
const OWN = "{00000000-0000-4000-a000-000000000001}";

/**
 * What the add-in keeps in the file: the properties of its web extension, as JSON. A file that has several extensions
 * does not say which is this one's: then it is the first.
 *
 * @source [MS-OWEXML] 2.2.8 CT_OsfWebExtensionProperty
 */
export function readSettings(parts: Package): Map<string, unknown> {
  const part = extensionOf(parts);
  try {
    const properties = part === undefined ? undefined : childOf(parseXml(parts.text(part)!), "properties");
    const said = childrenOf(properties, "property").map(
      ({ attributes: { name = "", value = "" } }) => [name, plain(value)] as const,
    );
    return new Map(said);
  } catch {
    // unreadable settings do not make a damaged workbook
    return new Map();
  }
}

function plain(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function extensionOf(parts: Package): string | undefined {
  const panes = relatedParts(parts, "", "webextensiontaskpanes");
  return panes.flatMap((pane) => relatedParts(parts, pane, "webextension"))[0];
}

/** Writes the settings where they have changed; a file without an extension gets one that does not show itself. */
export function writeSettings(
  parts: Package,
  settings: ReadonlyMap<string, unknown>,
  declared: Map<string, string>,
): void {
  if (isSame([...settings], [...readSettings(parts)])) return;
  const part = extensionOf(parts) ?? newExtension(parts, declared);
  const text = parts.text(part)!;
  const root = parseXml(text);
  const prefix = prefixOf(root);
  const properties = [...settings].map(([name, value]) =>
    element(`${prefix}property`, { name, value: JSON.stringify(value) }),
  );
  const found = childOf(root, "properties");
  const splice: Splice = found
    ? refilling(text, found, properties.join(""))
    : inserting(text, root, "properties", element(`${prefix}properties`, {}, properties.join("")), ORDER);
  parts.write(part, spliced(text, [splice]));
}

function newExtension(parts: Package, declared: Map<string, string>): string {
  const [part, panes] = [
    parts.freeName("xl/webextensions/webextension"),
    parts.freeName("xl/webextensions/taskpanes"),
  ];
  const reference = element("we:reference", {
    id: OWN,
    version: "1.0.0.0",
    store: "developer",
    storeType: "Registry",
  });
  const rest = ["alternateReferences", "properties", "bindings", "snapshot"].map((name) =>
    element(`we:${name}`, {}),
  );
  parts.write(
    part,
    HEAD + element("we:webextension", { "xmlns:we": WE, id: OWN }, reference + rest.join("")),
  );
  parts.write(panes, `${HEAD}<wetp:taskpanes xmlns:wetp="${WETP}"></wetp:taskpanes>`);
  const [id] = relate(parts, panes, [{ type: `${RELATION}/webextension`, target: part }]);
  const pane = element(
    "wetp:taskpane",
    { dockstate: "right", visibility: 0, width: 350, row: 1 },
    element("wetp:webextensionref", { "xmlns:r": OFFICE, "r:id": id }),
  );
  parts.write(panes, `${HEAD}<wetp:taskpanes xmlns:wetp="${WETP}">${pane}</wetp:taskpanes>`);
  relate(parts, "", [{ type: `${RELATION}/webextensiontaskpanes`, target: panes }]);
  declared.set(part, "application/vnd.ms-office.webextension+xml");
  declared.set(panes, "application/vnd.ms-office.webextensiontaskpanes+xml");
  return part;
}
