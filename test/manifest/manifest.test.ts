import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { BEYOND_MINIMUM } from "../../src/excel/beyondMinimum";
import { en } from "../../src/i18n/en/en";
import { zh } from "../../src/i18n/zh/zh";
import { chineseLeft } from "../i18n/chineseLeft";
import { usedMembers, versionNumber } from "./neededSets";

const text = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
const minimum = (name: string): string | undefined =>
  new RegExp(`<(?:bt:)?Set Name="${name}" MinVersion="([\\d.]+)"/>`).exec(text)?.[1];

describe("what the manifest asks of Excel", () => {
  const { members } = usedMembers((file) => file.startsWith("src/") && !file.includes("/conformance/"));
  const excel = members.filter(({ set }) => set === "ExcelApi");
  const always = excel.filter(({ name }) => BEYOND_MINIMUM[name] === undefined);

  it("is the newest set that the code cannot do without", () => {
    const newest = always.reduce((a, b) => (versionNumber(b.version) > versionNumber(a.version) ? b : a));
    expect(always.length).toBeGreaterThan(200);
    expect({ member: newest.name, version: newest.version }).toEqual({
      member: newest.name,
      version: minimum("ExcelApi"),
    });
  });

  it("leaves out what is newer, each used and with a plain substitute", () => {
    for (const [name, { set, substitute }] of Object.entries(BEYOND_MINIMUM)) {
      const used = excel.find((member) => member.name === name);
      expect([name, used?.version]).toEqual([name, set]);
      expect(versionNumber(set)).toBeGreaterThan(versionNumber(minimum("ExcelApi")!));
      expect(substitute.length).toBeGreaterThan(20);
    }
  });

  it("names no set but ExcelApi, and the dialogs that ribbon buttons speak in", () => {
    const others = new Set(members.map(({ set }) => set).filter((set) => set.startsWith("Excel")));
    expect([...others]).toEqual(["ExcelApi"]);
    const declared = [...text.matchAll(/<Set Name="(\w+)"/g)].map(([, name]) => name);
    expect(declared).toEqual(["ExcelApi", "DialogApi"]);
    expect(minimum("DialogApi")).toBe("1.1");
  });

  it("is the same for the pane and for the ribbon", () => {
    const all = [...text.matchAll(/Name="ExcelApi" MinVersion="([\d.]+)"/g)].map(([, version]) => version);
    expect(new Set(all)).toEqual(new Set([minimum("ExcelApi")]));
    expect(all).toHaveLength(2);
  });
});

it("has a version that Microsoft's validation takes", () => {
  const { OfficeApp } = new XMLParser().parse(text) as { OfficeApp: { Version: string } };
  // @source LanternOps/breeze#5843: versions below 1.0 are refused
  expect(String(OfficeApp.Version)).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
});

describe("what the ribbon says", () => {
  /** As in `Validate.Label`: what it is in Chinese and in English. */
  const labels = new Map(
    [
      ...text.matchAll(
        /<bt:String id="([\w.]+)" DefaultValue="([^"]+)">\s*<bt:Override Locale="en-US" Value="([^"]+)"\/>\s*<bt:Override Locale="en-GB" Value="\3"\/>\s*<\/bt:String>/g,
      ),
    ].map(([, id, chinese, english]) => [id!, [chinese!, english!]] as const),
  );

  it("is there in both languages, as everything that the manifest says", () => {
    const all = [...text.matchAll(/<bt:String id="([\w.]+)"/g)].map(([, id]) => id);
    expect([...labels.keys()]).toEqual(all);
    const english = [...text.matchAll(/<(?:bt:)?Override Locale="en-US" Value="([^"]+)"/g)];
    expect(english).toHaveLength(all.length + 2);
    expect(english.flatMap(([, words]) => chineseLeft(words!))).toEqual([]);
  });

  it("is what the pane says", () => {
    expect(labels.get("Pane.Label")).toEqual([zh.title, en.title]);
    expect(labels.get("Validate.Label")).toEqual([zh.validate.button, en.validate.button]);
    expect(labels.get("Score.Label")).toEqual([zh.score.button, en.score.button]);
  });
});
