import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { headersOf } from "../../../src/serving/headers";
import { iisRecipe } from "../../../src/serving/recipes/iis";
import { RECIPES } from "./recipes";

it.each(RECIPES)(
  "the recipe for $name is what is made of the headers (npm run recipes)",
  ({ file, make }) => {
    expect(readFileSync(file, "utf8")).toBe(make());
  },
);

interface Section {
  readonly path?: string;
  readonly "system.webServer": {
    readonly staticContent?: { readonly clientCache: Readonly<Record<string, string>> };
    readonly httpProtocol?: {
      readonly customHeaders: { readonly add: readonly { name: string; value: string }[] };
    };
  };
}

describe("the recipe for IIS", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => name === "add",
  });
  const { configuration } = parser.parse(iisRecipe()) as { configuration: Section & { location: Section[] } };

  /** Headers as IIS puts them together: those of the folder, over them those of the nearest location. */
  function headersByIis(path: string): Record<string, string> {
    const sections = [configuration, ...configuration.location.filter((each) => path.startsWith(each.path!))];
    const custom = sections.flatMap((each) => each["system.webServer"].httpProtocol?.customHeaders.add ?? []);
    const cache = sections
      .map((each) => each["system.webServer"].staticContent?.clientCache)
      .findLast(Boolean)!;
    const mode = cache.cacheControlMode;
    const days = Number(/^(\d+)\./.exec(cache.cacheControlMaxAge ?? "")?.[1]);
    const [kind, ...others] = (cache.cacheControlCustom ?? "").split(", ");
    const kept = `${kind}, max-age=${days * 86_400}, ${others.join()}`;
    return {
      ...Object.fromEntries(custom.map(({ name, value }) => [name, value])),
      ...(mode !== "NoControl" && {
        "Cache-Control": mode === "DisableCache" ? `no-cache, ${cache.cacheControlCustom}` : kept,
      }),
    };
  }

  it.each([
    "static/taskpane.0123.js",
    "office/1.1.110/office.js",
    "index.html",
    "support.html",
    "taskpane.html",
    "assets/icon-16.png",
  ])("has the headers of %s", (path) => expect(headersByIis(path)).toEqual(headersOf(path)));
});
