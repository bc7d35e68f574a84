import type { Page } from "playwright-core";
import { mergeReturns } from "../../src/app/returns/collect";
import { saveWorkbook } from "../../src/emulator/file/save";
import { filledDemo } from "../app/filled";
import { edited, type Edits, editMaster, handOut, NOON, opensOthers, readBack } from "../app/returns/office";
import { openFile } from "./openFile";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Opens the workbook of an office that has handed its files out: one is merged, one department and the office have changed
 * the same number, and one file is of another year. The files that came back are not chosen yet.
 *
 * @returns chooses them
 */
export async function openHandedOut(page: Page): Promise<() => Promise<void>> {
  opensOthers();
  const host = await filledDemo();
  const files = await handOut(undefined, "2022-01-31");
  const back = (id: string, edits: Edits): Promise<Uint8Array> => edited(files.get(id)!.bytes, edits);
  await mergeReturns(
    await readBack({
      name: "2019-县公安局-填报表.xlsx",
      bytes: await back("gaj", { "gaj.phone": "0533-3241234" }),
    }),
    {},
    NOON,
  );
  await editMaster(host, { "tax_revenue@0": 162_990 });
  const returned = [
    {
      name: "2019-县财政局-填报表.xlsx",
      buffer: await back("czj", {
        "tax_revenue@0": 163_020,
        "main_tax@0": 128_930,
        "tax_revenue#remark": "按决算数填报",
      }),
    },
    { name: "2019-县统计局-填报表.xlsx", buffer: await back("tjj", { "gdp@0": 351.6 }) },
    { name: "值班表.xlsx", buffer: new TextEncoder().encode("值班表") },
  ];
  await openFile(page, await saveWorkbook(host.upToDate()));
  return async () => {
    const input = page.locator('input[type="file"][aria-label="选择文件…"]');
    await input.setInputFiles(
      returned.map(({ name, buffer }) => ({ name, mimeType: XLSX, buffer: Buffer.from(buffer) })),
    );
  };
}
