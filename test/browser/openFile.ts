import type { Page } from "playwright-core";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens a workbook in the page, as by the button 打开…. */
export function openFile(page: Page, bytes: Uint8Array, name = "工作簿.xlsx"): Promise<void> {
  return page
    .locator('.bar input[type="file"]')
    .setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}
