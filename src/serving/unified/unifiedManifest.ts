import { placeOf } from "../manifest";
import { ribbonOf } from "./ribbon";
import { chinese, english } from "./texts";
import { all, first, treeOf, type XmlElement } from "./xmlTree";

/** A manifest in the form that Microsoft 365 has for all its apps, and its texts in another language. */
export interface UnifiedManifest {
  readonly manifest: object;
  readonly english: Readonly<Record<string, string>>;
}

/** Files of the package besides the manifest; Microsoft wants a picture of 192 pixels, and an outline of 32. */
export const PICTURES = { color: "color.png", outline: "outline.png" } as const;
export const ENGLISH = "en-us.json";

const SCHEMA = "https://developer.microsoft.com/json-schemas/teams/v1.17/MicrosoftTeams.schema.json#";
const TEXTS =
  "https://developer.microsoft.com/json-schemas/teams/v1.17/MicrosoftTeams.Localization.schema.json#";
const ACCENT = "#0F6CBD";

/**
 * The unified manifest that says what the XML one does.
 *
 * @param xml the manifest for a server, as `manifestAt` makes it
 * @param place of the pages
 * @source https://learn.microsoft.com/office/dev/add-ins/develop/unified-manifest-overview
 */
export function unifiedManifest(xml: string, place: string): UnifiedManifest {
  const app = treeOf(xml);
  const home = placeOf(place);
  const support = chinese(first(app, "SupportUrl"));
  const [name, description] = [first(app, "DisplayName"), first(app, "Description")];
  const ribbon = ribbonOf(app);
  return {
    manifest: {
      $schema: SCHEMA,
      manifestVersion: "1.17",
      // three numbers here, four there
      version: first(app, "Version").text.replace(/\.\d+$/, ""),
      id: first(app, "Id").text,
      localizationInfo: {
        defaultLanguageTag: "zh-cn",
        additionalLanguages: [{ languageTag: "en-us", file: ENGLISH }],
      },
      developer: {
        name: first(app, "ProviderName").text,
        ...{ websiteUrl: support, privacyUrl: support, termsOfUseUrl: `${home}NOTICE.txt` },
      },
      name: { short: chinese(name), full: chinese(name) },
      description: { short: chinese(description), full: chinese(description) },
      icons: PICTURES,
      accentColor: ACCENT,
      validDomains: [new URL(home).host],
      authorization: {
        permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
      },
      extensions: [
        {
          requirements: { scopes: ["workbook"], capabilities: capabilities(app) },
          runtimes: ribbon.runtimes,
          ribbons: ribbon.ribbons,
          // by it Microsoft makes an XML manifest for Excels that do not know this one
          alternates: [{ alternateIcons: icons(app) }],
        },
      ],
    },
    english: {
      $schema: TEXTS,
      ...{ "name.short": english(name), "name.full": english(name) },
      ...{ "description.short": english(description), "description.full": english(description) },
      ...ribbon.english,
    },
  };
}

/** What Excel must be able to do. */
function capabilities(app: XmlElement): { name: string; minVersion: string }[] {
  return all(first(app, "Requirements"), "Set").map(({ attributes }) => ({
    name: attributes.Name!,
    minVersion: attributes.MinVersion!,
  }));
}

function icons(app: XmlElement): object {
  const url = (name: string): string => chinese(first(app, name));
  return {
    icon: { size: 32, url: url("IconUrl") },
    highResolutionIcon: { size: 64, url: url("HighResolutionIconUrl") },
  };
}
