import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { convert } from "office-addin-manifest-converter";
import { manifestAt } from "../../src/serving/manifest";
import { unifiedManifest } from "../../src/serving/unified/unifiedManifest";

const PLACE = "https://server.local/zhibiao/";
const xml = manifestAt(readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8"), PLACE);
const { manifest, english } = unifiedManifest(xml, PLACE);
/** Microsoft's schemas, and what its own tool holds manifests against them with; the tool itself asks for them online. */
const tool = createRequire(require.resolve("@microsoft/app-manifest/package.json"));
const { default: Validator } = tool("ajv-draft-04") as { default: new (options: object) => Ajv };
const { default: addFormats } = tool("ajv-formats") as { default: (ajv: Ajv, formats: string[]) => void };

interface Ajv {
  compile(schema: object): ((document: object) => boolean) & { readonly errors?: readonly object[] };
}

function faultsOf(document: object, schema: string): readonly object[] {
  const ajv = new Validator({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  addFormats(ajv, ["uri", "email", "regex"]);
  const validate = ajv.compile(tool(`./build/json-schemas/teams/v1.17/${schema}`) as object);
  return validate(document) ? [] : validate.errors!;
}

describe("the unified manifest", () => {
  it("is one by Microsoft's schema, with its English texts", () => {
    expect(faultsOf(manifest, "MicrosoftTeams.schema.json")).toEqual([]);
    expect(faultsOf(english, "MicrosoftTeams.Localization.schema.json")).toEqual([]);
    expect(faultsOf({ ...manifest, accentColor: "blue" }, "MicrosoftTeams.schema.json")).not.toEqual([]);
  });

  it("says what Microsoft's converter makes of the XML manifest", async () => {
    const folder = mkdtempSync(join(tmpdir(), "manifest-"));
    writeFileSync(join(folder, "manifest.xml"), xml);
    await convert(join(folder, "manifest.xml"), folder);
    const theirs = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Converted;
    const ours = manifest as Converted;
    expect(meaningOf(ours)).toEqual(meaningOf(theirs));
    rmSync(folder, { recursive: true });
  });

  it("speaks Chinese, and English to who has it so, where the converter speaks English to everybody", () => {
    expect(manifest).toMatchObject({
      name: { short: "指标簿" },
      localizationInfo: { defaultLanguageTag: "zh-cn", additionalLanguages: [{ languageTag: "en-us" }] },
    });
    expect(english["extensions[0].ribbons[0].tabs[0].groups[0].controls[2].label"]).toBe("Score");
    for (const text of Object.values(english)) expect(text.length).toBeGreaterThan(0);
  });
});

interface Converted {
  readonly id: string;
  readonly version: string;
  readonly authorization: object;
  readonly extensions: readonly [
    {
      readonly requirements: object;
      readonly runtimes: readonly {
        readonly code: object;
        readonly actions: readonly Record<string, unknown>[];
      }[];
      readonly ribbons: readonly {
        readonly contexts: object;
        readonly tabs: readonly { readonly builtInTabId: string; readonly groups: readonly Group[] }[];
      }[];
      readonly alternates: readonly { readonly alternateIcons: object }[];
    },
  ];
}

interface Group {
  readonly id: string;
  readonly icons: readonly { readonly size: number }[];
  readonly controls: readonly {
    readonly id: string;
    readonly type: string;
    readonly icons: readonly { readonly size: number }[];
    readonly actionId: string;
  }[];
}

/** The converter takes all sizes over; the schema takes three. */
const three = (icons: readonly { readonly size: number }[]): object[] =>
  icons.filter(({ size }) => [16, 32, 80].includes(size));

/** What a manifest makes Excel do; without names for its own use, and without texts, which have languages. */
function meaningOf({ id, version, authorization, extensions: [extension] }: Converted): object {
  const { requirements, runtimes, ribbons, alternates } = extension;
  const actions = runtimes.flatMap(({ code, actions }) =>
    actions.map(({ id: name, type, view }) => ({ name, type, view, code })),
  );
  const doing = (actionId: string): object => {
    const { type, view, code, name } = actions.find((action) => action.name === actionId)!;
    return { type, view, code, ...(type === "executeFunction" && { name }) };
  };
  const buttons = ribbons.flatMap(({ contexts, tabs }) =>
    tabs.flatMap(({ builtInTabId, groups }) =>
      groups.map(({ id: group, icons, controls }) => ({
        ...{ contexts, builtInTabId, group, icons: three(icons) },
        controls: controls.map(({ id: control, type, icons: own, actionId }) => ({
          ...{ control, type, icons: three(own) },
          does: doing(actionId),
        })),
      })),
    ),
  );
  return {
    id,
    version,
    authorization,
    requirements,
    buttons,
    icons: alternates.map((each) => each.alternateIcons),
  };
}
