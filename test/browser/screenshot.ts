import { join } from "node:path";
import { openWorkbench } from "./workbench";
import build from "./build";

const PICTURE = join(__dirname, "../../docs/workbench.png");

/** Makes the picture of the README from the real page, after the whole job was done in it. */
async function screenshot(): Promise<void> {
  build();
  const bench = await openWorkbench();
  const { page } = bench;
  const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
  try {
    await page.getByLabel("填入示例评分参数").check();
    await press("生成");
    await page.getByText("已生成工作簿").waitFor();
    await press("填入演示数据");
    await page.getByText("已填入演示数据").waitFor();
    await page.getByText("待计分").waitFor();
    await press("计分");
    await page.getByText(/得分为最新/).waitFor();
    // the embedded spreadsheet draws on a canvas: nothing in the page tells that it is done
    await page.waitForTimeout(1000);
    await page.screenshot({ path: PICTURE });
  } finally {
    await bench.close();
  }
}

screenshot().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
