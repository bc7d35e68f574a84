import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEMO_ENTRIES, runCli } from "../cli/runCli";
import { convert } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [workbook, word, pdf] = ["bulletin.xlsx", "bulletin.docx", "bulletin.pdf"].map((name) =>
  join(folder, name),
) as [string, string, string];
/** Lines break anywhere between Chinese characters. */
const joined = (text: string): string => text.replace(/\s+/g, "");
const textOf = (...options: string[]): string =>
  execFileSync("pdftotext", [...options, pdf, "-"], { encoding: "utf8" });

it("LibreOffice prints the bulletin on A4, sentence by sentence, its pages numbered — 1 —", async () => {
  await runCli("generate", "--out", workbook, "--data", DEMO_ENTRIES, "--parameters", "example");
  await runCli("score", workbook);
  const { out } = await runCli("bulletin", workbook, "--out", word, "--json");
  convert(word, "pdf", folder);
  expect(execFileSync("pdfinfo", [pdf], { encoding: "utf8" })).toMatch(/Page size: +59[45].*A4/);
  const pages = textOf().split("\f").slice(0, -1);
  pages.forEach((page, i) => expect(joined(page)).toContain(`—${i + 1}—`));
  // a sentence that goes over to the next page has the number of the page in its middle
  const text = joined(textOf()).replace(/—\d+—/g, "");
  const { sentences } = JSON.parse(out) as { readonly sentences: readonly { readonly text: string }[] };
  for (const sentence of sentences) expect(text).toContain(joined(sentence.text));
  // both drawings, and the vector files beside them
  expect(execFileSync("unzip", ["-l", word], { encoding: "utf8" }).match(/\.(png|svg)$/gm)).toHaveLength(4);
  expect(readFileSync(pdf).length).toBeGreaterThan(20_000);
});
