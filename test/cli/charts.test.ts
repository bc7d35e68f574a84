import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/emulator/file/open";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";

const file = temporaryFolder();
const path = file("charts.xlsx");

it("makes the charts that there are data for, updates them, and says of the others why not", async () => {
  await runCli("generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example");
  expect(await runCli("charts", path)).toEqual({
    code: 0,
    error: "",
    out: [
      "各项指标得分率（%）：暂不出图，“计分表”中还没有得分",
      "各类指标得分（分）：暂不出图，“计分表”中还没有得分",
      "各项政策措施任务进展（项）：已制作",
      "各县位次变化：暂不出图，“各县得分”中没有位次",
    ].join("\n"),
  });
  await runCli("score", path);
  const { out } = await runCli("charts", path, "--json", "--lang", "en");
  expect(JSON.parse(out)).toEqual({
    charts: [
      { id: "attainment", title: "Attainment by indicator", state: "made" },
      { id: "groups", title: "Scores of groups", state: "made" },
      { id: "states", title: "Tasks of the measures", state: "updated" },
      { id: "ranks", title: "Ranks over periods", state: "left-out", why: "各县得分 has no ranks" },
    ],
  });
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
  const names = workbook.sheet("图表")!.charts.map(({ name }) => name);
  expect(names.sort()).toEqual(["图表_台账", "图表_属性", "图表_指标"]);
});
