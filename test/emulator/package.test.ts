import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");

/** A test of an add-in in a project of its own, in plain JavaScript. */
const USE = `
const { ExcelHost, installMicrosoftClient, installExcel, openWorkbook, saveWorkbook } = require("excel-in-process");
(async () => {
  const said = [];
  for (const install of [installMicrosoftClient, installExcel]) {
    const host = new ExcelHost();
    install(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").formulas = [[2], ["=A1*21"]];
      await context.sync();
    });
    said.push(host.upToDate().sheets[0].cell(1, 0).value);
    const { workbook } = await openWorkbook(await saveWorkbook(host.workbook));
    said.push(workbook.sheets[0].cell(1, 0).formula);
  }
  console.log(JSON.stringify(said));
})();
`;

it("what would be published runs in a project that has only what it names", () => {
  execFileSync("npm", ["run", "--silent", "emulator"], { cwd: ROOT, stdio: "pipe" });
  const project = mkdtempSync(join(tmpdir(), "excel-in-process-"));
  try {
    const modules = join(project, "node_modules");
    cpSync(join(ROOT, "dist-emulator"), join(modules, "excel-in-process"), { recursive: true });
    const own = JSON.parse(readFileSync(join(ROOT, "dist-emulator/package.json"), "utf8")) as {
      dependencies: object;
      types: string;
    };
    // saxes brings xmlchars along
    for (const name of [...Object.keys(own.dependencies), "xmlchars", "@microsoft/office-js"]) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
    }
    writeFileSync(join(project, "package.json"), "{}");
    writeFileSync(join(project, "use.js"), USE);
    const said = execFileSync(process.execPath, ["use.js"], { cwd: project, encoding: "utf8" });
    expect(JSON.parse(said)).toEqual([42, "A1*21", 42, "A1*21"]);
    expect(existsSync(join(modules, "excel-in-process", own.types))).toBe(true);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});
