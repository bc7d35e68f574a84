import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { sha512 } from "../../../src/emulator/model/sha512";
import { strongHash } from "../../../src/emulator/model/strongHash";
import { reopened } from "../reopened";
import { codeOf, startExcel } from "../startExcel";

const unprotect = (password?: string): Promise<string> =>
  codeOf(async (context) => {
    context.workbook.worksheets.getFirst().protection.unprotect(password);
    await context.sync();
  });

it.each([0, 1, 111, 112, 127, 128, 129, 1_000])("SHA-512 of %i bytes is that of Node", (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + 3) & 255);
  expect(Buffer.from(sha512(bytes)).toString("hex")).toBe(createHash("sha512").update(bytes).digest("hex"));
});

it("a password beyond ASCII is kept as the hash of today", async () => {
  const host = startExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect({}, "密码");
    await context.sync();
  });
  const xml = strFromU8(unzipSync(await saveWorkbook(host.workbook))["xl/worksheets/sheet1.xml"]!);
  expect(xml).toMatch(
    /algorithmName="SHA-512" hashValue="[\w+/=]{88}" saltValue="[\w+/=]{24}" spinCount="100000"/,
  );
  await reopened(host);
  expect([await unprotect("其他"), await unprotect("密码")]).toEqual(["AccessDenied", "none"]);
}, 30_000);

it("a file that Excel has protected is opened by its password, and keeps its hash until then", async () => {
  const host = startExcel();
  const parts = unzipSync(await saveWorkbook(host.workbook));
  const { value, salt } = strongHash("secret");
  const hashes = `algorithmName="SHA-512" hashValue="${value}" saltValue="${salt}" spinCount="100000"`;
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!).replace(
    "<pageMargins",
    `<sheetProtection ${hashes} sheet="1"/><pageMargins`,
  );
  const { workbook } = await openWorkbook(zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) }));
  startExcel(workbook);
  expect([await unprotect("other"), await unprotect()]).toEqual(["AccessDenied", "AccessDenied"]);
  const kept = unzipSync(await saveWorkbook(workbook));
  expect(strFromU8(kept["xl/worksheets/sheet1.xml"]!)).toContain(hashes);
  expect(await unprotect("secret")).toBe("none");
}, 30_000);
