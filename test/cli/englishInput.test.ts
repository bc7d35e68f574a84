import { writeFileSync } from "node:fs";
import { examplePreset, shippedDocument } from "../../src/system/shipped";
import { ASEM_SYSTEM, refused } from "./english";
import { DEMO_ENTRIES, temporaryFolder } from "./runCli";

const file = temporaryFolder();

function written(name: string, text: string): string {
  writeFileSync(file(name), text);
  return file(name);
}

/** A system document that somebody did something to. */
function systemWith(change: (document: ReturnType<typeof JSON.parse>) => void): string {
  const document = structuredClone(shippedDocument);
  change(document);
  return written("system.json", JSON.stringify(document));
}

describe("in English it is said what is wrong with", () => {
  it.each<[string, string, string]>([
    ["columns that are missing", "代码,数值\ngdp,1\n", "lacks: key, lag, value"],
    ["other commas", "key，lag，value\n", "with plain commas between them"],
    ["nothing", "", "is empty"],
    ["a column twice", "key,lag,value,value\n", "has the column “value” twice"],
    ["an open quote", 'key,lag,value\n"gdp,0,1\n', "a quote is not closed"],
    ["text behind a quote", 'key,lag,value\n"gdp"x,0,1\n', "text stands behind a quote"],
    ["a row that is too long", "key,lag,value\ngdp,0,1,2\n", "line 2 has 4 columns and must have 3"],
    ["a row that is too short", "key,lag,value\ngdp\n", "line 2 has 1 column and must have 3"],
    ["a column without a name", "key,lag,value,\ngdp,0,1,x\n", "has “x”, but that column has no name"],
    ["a decimal comma", "key;lag;value\ngdp;0;1,5\n", "may be a decimal comma"],
    ["a control character", "key,lag,value\ngdp,0,\u0001\n", "invisible control character (U+0001)"],
    ["no key", "key,lag,value\n,0,1\n", "is empty; fill in the key"],
    ["an entry twice", "key,lag,value\ngdp,0,1\ngdp,0,2\n", "appears twice (line 2 has it already)"],
    ["a lag that is none", "key,lag,value\ngdp,last,1\n", "“last” is wrong; it must be 0"],
    ["a lag without a cell", "key,lag,value\nsafety_accidents,1,0\n", "has no cell for lag 1"],
    ["a lag of a head", "key,lag,value\ntjj.date,1,2020-01-01\n", "which has no lags"],
    ["a date that is none", "key,lag,value\ntjj.date,0,2020-02-31\n", "is not a date of the calendar"],
    ["a key that is none", "key,lag,value\ngpd,0,1\n", "has no quantity with the key “gpd”"],
  ])("entries with %s", async (_what, text, words) => {
    const data = written("entries.csv", text);
    await refused(["generate", "--out", file("no.xlsx"), "--data", data], words);
  });

  it.each<[string, string, string]>([
    ["no unit", "unit\n", "has no units"],
    ["a unit without a name", "unit,Goods\n,1\n", "fill in the name of the unit"],
    ["a unit twice", "unit,Goods\nA,1\nA,2\n", "the unit “A” appears twice (line 2 has it already)"],
    ["a column twice", "unit,Goods,goods@0\nA,1,2\n", "are the same quantity"],
    ["a column that is none", "unit,Gods\nA,1\n", "is not the key of a quantity"],
    ["a cell that is no number", "unit,Goods\nA,many\n", "“many” is not a number"],
  ])("a panel with %s", async (_what, text, words) => {
    const data = written("panel.csv", text);
    await refused(["evaluate", "--system", ASEM_SYSTEM, "--data", data], words);
  });

  it.each<[string, (document: ReturnType<typeof JSON.parse>) => void, string]>([
    ["a missing name", (d) => delete d.indicators[2].name, "it is missing; expected string"],
    ["a text for points", (d) => (d.indicators[0].points = "8"), "expected number, found string"],
    ["an unknown property", (d) => (d.groups[0].color = "red"), "unknown keys: color"],
    ["a key with a hyphen", (d) => (d.quantities[0].key = "a-b"), "letters, digits and underscores"],
    ["no group", (d) => (d.groups = []), "too short: expected a number of items of at least 1"],
    ["an unknown method", (d) => (d.options.normalisation.method = "x"), "must be efficacy"],
    ["an unknown choice", (d) => (d.options.vetoEffect = "x"), 'expected one of "flag", "zero", "cap"'],
    ["points that add up to 99", (d) => (d.indicators[0].points = 7), "add up to 99 instead"],
    ["shares of 0.9", (d) => (d.indicators[0].components[0].share = 0.5), "add up to 0.9 instead of 1"],
    ["a group that is not there", (d) => (d.indicators[0].group = "x"), "is not among the groups"],
    ["a formula cut short", (d) => (d.indicators[0].components[0].formula = "gdp *"), "stops short"],
    [
      "an unknown name",
      (d) => (d.indicators[0].components[0].formula = "gpd"),
      "at character 1: no quantity",
    ],
    ["an unknown function", (d) => (d.indicators[0].components[0].formula = "f(gdp)"), "is not a function"],
    ["no arguments", (d) => (d.indicators[0].components[0].formula = "max()"), "is at least 1, and 0 are"],
    ["a circle", (d) => (d.indicators[0].components[0].formula = "change"), "leads back to itself"],
    ["a cap without its value", (d) => (d.options.vetoEffect = "cap"), "the highest composite"],
    ["another system", (d) => (d.id = "other"), "cannot be used for other"],
  ])("a system with %s", async (_what, change, words) => {
    const system = systemWith(change);
    await refused(
      ["generate", "--out", file("no.xlsx"), "--system", system, "--parameters", "example"],
      words,
      [examplePreset.name],
    );
  });

  it("all faults of a system in one line", async () => {
    const system = systemWith((document) => {
      document.groups[0].name = "";
      document.indicators[0].points = "8";
    });
    await refused(
      ["evaluate", "--system", system, "--data", DEMO_ENTRIES],
      "a number of characters of at least 1; the system document is wrong at indicators[0].points: expected number, found string",
    );
  });
});
