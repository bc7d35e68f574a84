import { readFileSync } from "node:fs";
import { coverage } from "../../src/emulator/coverage";
import { NEWER_MEMBERS, ONLINE } from "../../src/emulator/protocol/newerMembers";
import { setsOfMembers } from "../manifest/setsOfMembers";
import { codeOf, startExcel } from "./startExcel";
import { USUAL } from "../../src/emulator/character";

/** What the host has of what came after ExcelApi 1.13, by Microsoft's own comments. */
function newer(): Record<string, number> {
  const path = require.resolve("@types/office-js/index.d.ts");
  const sets = setsOfMembers(readFileSync(path, "utf8"));
  const found = coverage().flatMap(({ name, members }) =>
    members.flatMap((member): [string, number][] => {
      const own = member.replace("()", "");
      const set = sets.get(`${name}.${own}`);
      const wire = `${name}.${own.charAt(0).toUpperCase()}${own.slice(1)}`;
      if (set === undefined) return [];
      if (set.name === "ExcelApiOnline") return [[wire, ONLINE]];
      const minor = Number(set.version.split(".")[1]);
      return set.name === "ExcelApi" && minor > 13 ? [[wire, minor]] : [];
    }),
  );
  return Object.fromEntries(found.sort(([a], [b]) => a.localeCompare(b)));
}

it("what came after ExcelApi 1.13 is listed with its set", () => {
  expect(NEWER_MEMBERS).toEqual(newer());
});

it("an Excel that does not have a set answers ApiNotFound for its members", async () => {
  startExcel(undefined, { ...USUAL, newestSet: 13 });
  const code = await codeOf(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").conditionalFormats.getItemOrNullObject("x").load("type");
    await context.sync();
  });
  expect(code).toBe("ApiNotFound");
});
