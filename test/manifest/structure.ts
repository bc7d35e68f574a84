import { XMLParser } from "fast-xml-parser";

/** An element of the manifest, with what it consists of in its order. */
export interface Element {
  /** without the prefix of its namespace */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Record<string, unknown>;

/** The manifest as a tree. */
export function elementsOf(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    ignoreDeclaration: true,
    parseTagValue: false,
  });
  return elementOf((parser.parse(xml) as Parsed[])[0]!);
}

function elementOf(parsed: Parsed): Element {
  const [name] = Object.keys(parsed).filter((key) => key !== ":@");
  const inside = parsed[name!] as Parsed[];
  return {
    name: name!.replace(/^\w+:/, ""),
    attributes: (parsed[":@"] ?? {}) as Record<string, string>,
    children: inside.filter((each) => !("#text" in each)).map(elementOf),
    text: inside.map((each) => String(each["#text"] ?? "")).join(""),
  };
}

/** An element and everything in it. */
export const within = (element: Element): Element[] => [element, ...element.children.flatMap(within)];

/** Everything in it that has a name. */
export const named = (element: Element, ...names: readonly string[]): Element[] =>
  within(element).filter(({ name }) => names.includes(name));

/**
 * The order of what may stand in an element, as the manifest has it.
 *
 * @source https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering and the schemas in
 * OfficeDev/office-js-docs-pr, docs/overview/schemas/taskpane
 */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements"],
    ...["DefaultSettings", "Permissions", "Dictionary", "VersionOverrides"],
  ],
  VersionOverrides: [
    ...["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  ],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};
