import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEMO_ENTRIES, runCli } from "../../cli/runCli";
import { validatorErrors } from "./validate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("Microsoft's Open XML SDK finds nothing wrong with what is filed at the end of a period", async () => {
  const [workbook, filed] = [join(folder, "whole.xlsx"), join(folder, "filed")];
  await runCli("generate", "--out", workbook, "--data", DEMO_ENTRIES, "--parameters", "example");
  await runCli("score", workbook);
  await runCli("publish", "--allow-example", workbook);
  await runCli("pack", workbook, "--out", filed);
  const files = readdirSync(filed).filter((name) => /\.(xlsx|docx)$/.test(name));
  expect(files).toHaveLength(5);
  const errors = validatorErrors(files.map((name) => ({ file: join(filed, name), version: "Office2016" })));
  expect(new Map(files.map((name, i) => [name, errors[i]!.slice(0, 5)]))).toEqual(
    new Map(files.map((name) => [name, []])),
  );
});
