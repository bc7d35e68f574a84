import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { manifestAt } from "../../src/serving/manifest";
import { brokenRules, RULES } from "./validatorRules";

const xml = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
const long = "长".repeat(300);

/** A change to the manifest that breaks each rule. */
const SPOILED: Readonly<Record<string, (manifest: string) => string>> = {
  "elements stand in the order of the schema, and there are no others": (manifest) =>
    manifest.replace(/( *<SupportUrl.*\n)([\s\S]*?<\/Hosts>\n)/, "$2$1"),
  "a task pane says who it is": (manifest) => manifest.replace(/<ProviderName>.*<\/ProviderName>/, ""),
  "the id is a GUID": (manifest) => manifest.replace("<Id>5d8f4c0e-", "<Id>zhibiao-"),
  "the version has four numbers, the first not 0, and is that of the product": (manifest) =>
    manifest.replace("<Version>1.", "<Version>0."),
  "names have 125 characters at most": (manifest) => manifest.replace(/(<ProviderName>)[^<]*/, `$1${long}`),
  "the description has 250 characters at most": (manifest) =>
    manifest.replace(/(<Description DefaultValue=")[^"]*/, `$1${long}`),
  "short texts have 125 characters at most, long ones 250": (manifest) =>
    manifest.replace(/(id="Group.Label" DefaultValue=")[^"]*/, `$1${long.slice(0, 126)}`),
  "ids of resources have 32 characters at most, and each is there once": (manifest) =>
    manifest.replaceAll("Score.Tip", "Score.".repeat(6)),
  "what is referred to is there, and what is there is referred to": (manifest) =>
    manifest.replace('resid="Score.Tip"', 'resid="Score.Note"'),
  "every address is https, and has 2048 characters at most": (manifest) =>
    manifest.replace('id="Taskpane.Url" DefaultValue="https', 'id="Taskpane.Url" DefaultValue="http'),
  "the icon of lists has 32 pixels, the one for sharp screens 64": (manifest) =>
    manifest.replace(/(<HighResolutionIconUrl DefaultValue=".*)64/, (_all, before: string) => `${before}32`),
  "icons of the ribbon have 16, 32 and 80 pixels, and may have 20, 24, 40, 48 and 64; each file has its size":
    (manifest) => manifest.replace("assets/score-16.png", "assets/score-20.png"),
  "languages are names of cultures, none twice in a text, and every text is there in English": (manifest) =>
    manifest.replace('Locale="en-US"', 'Locale="english"'),
  "there is a page for support, of its own": (manifest) =>
    manifest.replace(/(<SupportUrl DefaultValue=".*)support/, "$1taskpane"),
  "groups and controls have ids of their own, of 125 characters at most, and a group six controls at most": (
    manifest,
  ) => manifest.replace('id="IndicatorWorkbook.Score"', 'id="IndicatorWorkbook.Pane"'),
  "the tab is one of Excel's": (manifest) => manifest.replace("TabHome", "TabZhibiao"),
  "buttons call functions that the page of commands has": (manifest) =>
    manifest.replace("<FunctionName>score", "<FunctionName>compute"),
  "pages and pictures are among what is built": (manifest) =>
    manifest.replace("3000/commands.html", "3000/functions.html"),
  "the host is Excel, in both parts": (manifest) =>
    manifest.replace('xsi:type="Workbook"', 'xsi:type="Document"'),
};

describe("the manifest holds to what Microsoft's validator is known to ask", () => {
  it.each(RULES)("%s (%s)", (rule) => {
    expect(brokenRules(xml)).not.toContain(rule);
  });

  it.each(RULES)("%s: and would be found not to", (rule) => {
    const spoiled = SPOILED[rule]!(xml);
    expect(spoiled).not.toBe(xml);
    expect(brokenRules(spoiled)).toContain(rule);
  });
});

it("holds to it on another server too, but for the pages that are at home here", () => {
  const elsewhere = manifestAt(xml, "https://server.local/zhibiao/");
  expect(elsewhere).not.toContain("localhost");
  const atHome = elsewhere.replaceAll("https://server.local/zhibiao/", "https://localhost:3000/");
  expect(atHome).toBe(xml);
});
