import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PAGES } from "../build/webpackParts";
import { type Element, elementsOf, named, ORDER, within } from "./structure";

const ROOT = resolve(__dirname, "../..");
const HOME = "https://localhost:3000/";
const DOCS = "https://learn.microsoft.com/javascript/api/manifest";
const SCHEMAS = "OfficeDev/office-js-docs-pr, docs/overview/schemas/taskpane";

/** What rules look at. */
class Manifest {
  readonly app: Element;
  readonly resources: readonly Element[];
  readonly texts: readonly Element[];
  readonly urls: readonly string[];

  constructor(xml: string) {
    this.app = elementsOf(xml);
    this.resources = named(this.app, "Resources").flatMap(({ children }) =>
      children.flatMap((each) => each.children),
    );
    this.texts = named(this.app, "DisplayName", "Description", "String").filter(
      ({ attributes }) => attributes.DefaultValue !== undefined,
    );
    this.urls = within(this.app).flatMap(({ name, attributes: { DefaultValue: value = "" } }) =>
      /Url$|^Image$|^SourceLocation$/.test(name) && value !== "" ? [value] : [],
    );
  }

  readonly one = (name: string): Element | undefined =>
    this.app.children.find((child) => child.name === name);
  readonly resource = (id: string | undefined): Element | undefined =>
    this.resources.find(({ attributes }) => attributes.id === id);
}

const values = (element: Element | undefined): string[] =>
  element
    ? [element.attributes.DefaultValue!, ...element.children.map(({ attributes }) => attributes.Value!)]
    : [];
/** The width that a PNG says it has; none where there is no such file. */
const sideOf = (url = ""): number | undefined => {
  const file = join(ROOT, url.slice(HOME.length));
  return url.endsWith(".png") && existsSync(file) ? readFileSync(file).readUInt32BE(16) : undefined;
};

/** What of a manifest does not hold to what Microsoft's validator asks, by rule. */
export function brokenRules(xml: string): string[] {
  const manifest = new Manifest(xml);
  return RULES.filter(([, , broken]) => broken(manifest).length > 0).map(([rule]) => rule);
}

/** What Microsoft's validator asks, each with where that is written, and what in the manifest does not hold to it. */
export const RULES: readonly (readonly [
  rule: string,
  source: string,
  broken: (manifest: Manifest) => readonly unknown[],
])[] = [
  [
    "elements stand in the order of the schema, and there are no others",
    "https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering",
    ({ app }) =>
      within(app).filter(({ name, children }) => {
        const order = ORDER[name];
        const places = children.map((child) => order?.indexOf(child.name) ?? 0);
        return places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0));
      }),
  ],
  [
    "a task pane says who it is",
    `${DOCS}/officeapp`,
    ({ one }) =>
      [
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DefaultSettings",
        "DisplayName",
        "Description",
        "Permissions",
      ].filter((name) => one(name) === undefined),
  ],
  [
    "the id is a GUID",
    `${SCHEMAS}/OfficeAppManifestV1_1.xsd, UUID`,
    ({ one }) =>
      [one("Id")?.text ?? ""].filter((id) => !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)),
  ],
  [
    "the version has four numbers, the first not 0, and is that of the product",
    `${SCHEMAS}/OfficeAppManifestV1_1.xsd, Version; LanternOps/breeze#5843`,
    ({ one }) => {
      const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
      const said = one("Version")?.text ?? "";
      return /^[1-9]\d{0,4}(\.\d{1,5}){3}$/.test(said) && said === `${version}.0` ? [] : [said];
    },
  ],
  [
    "names have 125 characters at most",
    `${DOCS}/displayname, ${DOCS}/providername`,
    ({ one }) =>
      [one("ProviderName")?.text ?? "", ...values(one("DisplayName"))].filter(
        ({ length }) => length > 125 || length < 1,
      ),
  ],
  [
    "the description has 250 characters at most",
    `${DOCS}/description`,
    ({ one }) => values(one("Description")).filter(({ length }) => length > 250 || length < 1),
  ],
  [
    "short texts have 125 characters at most, long ones 250",
    `${DOCS}/string`,
    ({ app }) =>
      [["ShortStrings", 125] as const, ["LongStrings", 250] as const].flatMap(([kind, most]) =>
        named(app, kind)[0]!
          .children.flatMap(values)
          .filter(({ length }) => length > most || length < 1),
      ),
  ],
  [
    "ids of resources have 32 characters at most, and each is there once",
    `${SCHEMAS}/OfficeAppBasicTypesV1_0.xsd, ReferenceId`,
    ({ resources }) => {
      const ids = resources.map(({ attributes }) => attributes.id!);
      return ids.filter((id, at) => id.length > 32 || ids.indexOf(id) !== at);
    },
  ],
  [
    "what is referred to is there, and what is there is referred to",
    `${DOCS}/resources`,
    ({ app, resources }) => {
      const ids = resources.map(({ attributes }) => attributes.id!);
      const used = within(app).flatMap(({ attributes: { resid } }) => resid ?? []);
      return [...ids.filter((id) => !used.includes(id)), ...used.filter((id) => !ids.includes(id))];
    },
  ],
  [
    "every address is https, and has 2048 characters at most",
    `${DOCS}/sourcelocation; ${SCHEMAS}/OfficeAppBasicTypesV1_0.xsd, URL`,
    ({ urls }) => urls.filter((url) => !url.startsWith("https://") || url.length > 2048),
  ],
  [
    "the icon of lists has 32 pixels, the one for sharp screens 64",
    `${DOCS}/iconurl, ${DOCS}/highresolutioniconurl`,
    ({ one }) =>
      [["IconUrl", 32] as const, ["HighResolutionIconUrl", 64] as const].filter(
        ([name, side]) => sideOf(one(name)?.attributes.DefaultValue) !== side,
      ),
  ],
  [
    "icons of the ribbon have 16, 32 and 80 pixels, and may have 20, 24, 40, 48 and 64; each file has its size",
    `${DOCS}/icon`,
    ({ app, resource }) =>
      named(app, "Icon").flatMap(({ children }) => {
        const sizes = children.map(({ attributes }) => Number(attributes.size));
        const wrong = children.filter(
          ({ attributes: { resid, size } }) =>
            sideOf(resource(resid)?.attributes.DefaultValue) !== Number(size),
        );
        const allowed = [16, 20, 24, 32, 40, 48, 64, 80];
        return [
          ...[16, 32, 80].filter((size) => !sizes.includes(size)),
          ...sizes.filter((size) => !allowed.includes(size)),
          ...wrong,
        ];
      }),
  ],
  [
    "languages are names of cultures, none twice in a text, and every text is there in English",
    `${SCHEMAS}/OfficeAppManifestV1_1.xsd, CultureName; ${DOCS}/override`,
    ({ texts }) =>
      texts.filter(({ children }) => {
        const locales = children.map(({ attributes }) => attributes.Locale!);
        return (
          !locales.includes("en-US") ||
          new Set(locales).size < locales.length ||
          locales.some((locale) => !/^[a-z]{2,3}-[A-Z]{2}$/.test(locale))
        );
      }),
  ],
  [
    "there is a page for support, of its own",
    `${DOCS}/supporturl`,
    ({ one }) => [one("SupportUrl")?.attributes.DefaultValue].filter((url) => url !== `${HOME}support.html`),
  ],
  [
    "groups and controls have ids of their own, of 125 characters at most, and a group six controls at most",
    `${DOCS}/group, ${DOCS}/control`,
    ({ app }) => {
      const ids = named(app, "Group", "Control").map(({ attributes }) => attributes.id!);
      const crowded = named(app, "Group").filter(
        ({ children }) => named({ ...app, children }, "Control").length > 6,
      );
      return [...ids.filter((id, at) => id.length > 125 || ids.indexOf(id) !== at), ...crowded];
    },
  ],
  [
    "the tab is one of Excel's",
    `${DOCS}/officetab, https://learn.microsoft.com/office/dev/add-ins/develop/built-in-ui-ids`,
    ({ app }) => named(app, "OfficeTab").filter(({ attributes }) => attributes.id !== "TabHome"),
  ],
  [
    "buttons call functions that the page of commands has",
    `${DOCS}/action`,
    ({ app }) => {
      const page = readFileSync(join(ROOT, "src/commands/main.ts"), "utf8");
      return named(app, "FunctionName").filter(({ text }) => !page.includes(`\n  ${text}:`));
    },
  ],
  [
    "pages and pictures are among what is built",
    `${DOCS}/sourcelocation`,
    ({ urls }) => {
      const built = new Set(PAGES.map(({ name }) => `${HOME}${name}.html`));
      return urls.filter((url) => !built.has(url) && !existsSync(join(ROOT, url.slice(HOME.length))));
    },
  ],
  [
    "the host is Excel, in both parts",
    `${DOCS}/hosts`,
    ({ app }) =>
      named(app, "Host").filter(
        ({ attributes }) => !["Workbook"].includes(attributes.Name ?? attributes["xsi:type"]!),
      ),
  ],
];
