/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { Pane } from "../../src/taskpane/Pane";
import { chineseLeft } from "../i18n/chineseLeft";
import { editMaster, edited, opensOthers } from "../app/returns/office";
import { confirm, fill, openPane, press, view } from "./openPane";
import { catchDownloads, dropOn, fileOf, filesIn } from "./returnedFiles";

/** What stands in cells, what the tests type into them, and the sheets that a new period leaves behind. */
const IN_WORKBOOK = [
  ...["2019年度沂源县县域经济高质量发展综合评价填报说明", "请填写"],
  ...["待定", "16.2亿"],
  // who has filled the demonstration in
  ...[..."甲乙丙丁戊己庚辛壬"].map((each) => `演示填报人${each}`),
  // a language is called by its own name
  "中文",
  // what a department writes of its source
  "2019年12月统计月报（城乡一体化住户调查）",
  ...["2019-填报说明", "备份-…"],
  // names of files
  "填报表",
];

let host: ExcelHost;

beforeEach(() => {
  host = openPane("en-US");
});

afterEach(() => {
  expectEnglish();
});

/** Every text of the page, and what it says to those who hear it. */
function wordsOfPage(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode()) {
    if (!/^(?:style|script)$/i.test(texts.currentNode.parentElement!.tagName))
      words.push(texts.currentNode.nodeValue!);
  }
  for (const element of document.querySelectorAll("*"))
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      words.push(element.getAttribute(name) ?? "");
  return words;
}

function expectEnglish(): void {
  expect(wordsOfPage().flatMap((words) => chineseLeft(words, IN_WORKBOOK))).toEqual([]);
}

/** Waits for what is said, and sees that nothing around it is Chinese. */
async function says(words: string | RegExp): Promise<void> {
  await screen.findByText(words);
  expectEnglish();
}

async function generate(): Promise<void> {
  await userEvent.click(await screen.findByLabelText(/^Fill in example scoring parameters/));
  await press("Generate");
  await says(
    /^The workbook is made\. Hand out the departments' files under Returns; this workbook stays with you\./,
  );
}

const type = (sheet: string, cell: string, value: string): void =>
  typeIntoCell(host, host.workbook.sheet(sheet)!, cell, value);

const remove = (sheet: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });

async function score(): Promise<void> {
  await press("Score");
  await says(/^Scores are up to date/);
}

describe("the pane in an English Excel", () => {
  it("is English before anything is done, and says so", async () => {
    expect([document.documentElement.lang, document.title]).toEqual(["en", "Indicator Workbook"]);
    await says("Empty workbook");
    for (const name of ["Check", "Scores", "Publish", "Setup"]) {
      await view(name);
      await waitFor(() => expect(screen.queryByText("Reading the workbook")).toBeNull());
      expectEnglish();
    }
  });

  it("asks who uses it in English", async () => {
    cleanup();
    openPane("en-US", "nobody");
    await says("What do you use it for?");
  });

  it("takes back what it has made when the user cancels", async () => {
    fireEvent.click(await screen.findByRole("button", { name: "Generate" }));
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull());
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("asks what to do with sheets that are there, and says what has become of them", async () => {
    await generate();
    await view("Setup");
    await says(/^This workbook has the sheets for 2019 already/);
    await press("Go on");
    await says(/none had to be made/);
    await remove("计分表");
    await press("Go on");
    await says(/^Missing sheets are made \(1\): 计分表; the others are as they were \(\d+\)\./);
    await userEvent.click(await screen.findByLabelText(/^Begin 2020/));
    await press("Go on");
    await confirm("Begin 2020?", "Go on");
    await says(/^2020 has begun/);
  });

  it("lists findings of several kinds, with what settles and what corrects them", async () => {
    await generate();
    await view("Check");
    await press("Validate");
    await says(/^68 findings, to be mended: 59\./);
    await fill();
    type("填报-县财政局", "F7", "16.2亿");
    type("填报-县统计局", "F7", "待定");
    type("填报-县统计局", "F14", "12840");
    type("填报-县自然资源局", "F7", "-1");
    host.workbook.sheet("填报-县财政局")!.put(7, 10, { value: "正常" });
    await press("Validate");
    await says(/^“?.*16.2亿.*is text and cannot be calculated with; it means 162000 万元/);
    const list = screen.getByRole("list", { name: "Findings" });
    expect(within(list).getAllByRole("listitem").length).toBeGreaterThan(4);
    await userEvent.click(screen.getAllByRole("button", { name: "Give a reason …" })[0]!);
    await says("Reason (goes to 备注)");
    await press("Change to 162000");
    await says("1 cell is corrected.");
  });

  it("scores what is incomplete, and refuses to publish it", async () => {
    await generate();
    await view("Scores");
    await score();
    await says("20 indicators have no score; the reasons are below.");
    await says(/59 findings must still be mended; scores may be wrong\./);
    await userEvent.click(screen.getAllByRole("button", { expanded: false })[0]!);
    expectEnglish();
    await view("Publish");
    await press("Publish");
    await screen.findByText("Publish with example goalposts?");
    expectEnglish();
    await confirm("Publish with example goalposts?", "Publish");
    await says("Not done");
  });

  it("explains, publishes, verifies what differs, and withdraws", async () => {
    await generate();
    await fill();
    await score();
    await userEvent.click(screen.getAllByRole("button", { name: /^2 / })[0]!);
    await says("Entries used");
    await view("Publish");
    await press("Publish");
    await confirm("Publish with example goalposts?", "Publish");
    await says(/Published, stamp .+ It is printed at the foot/);
    await press("Verify");
    await says(/Unchanged: data, system and scores are as they were published\./);
    type("填报-县财政局", "F7", "170000");
    const sheet = host.workbook.sheet("填报-县财政局")!;
    sheet.put(5, 2, { value: "x" });
    sheet.put(7, 10, { value: "y" });
    host.workbook.sheet("填报说明")!.put(0, 0, { value: "z" });
    host.workbook.sheet("计分表")!.protection = undefined;
    host.touched();
    await remove("任务分解表");
    await press("Verify");
    await says(/^\d+ differences from what was published:/);
    await screen.findByText("填报-县财政局 F7 (税收收入 本期值): published 162480, now 170000");
    await press("Withdraw");
    await confirm("Withdraw the publication?", "Withdraw");
    await says(/The publication is withdrawn; scores can be made anew\./);
  });

  it("compares runs, and takes the last one back", async () => {
    await generate();
    await fill();
    await score();
    type("填报-县财政局", "F7", "170000");
    await says(/^Entries have changed since the run of .+: 填报-县财政局 F7\./);
    await press("Score again");
    await says(/^Scores are up to date/);
    await press("Compare runs");
    await says("税收收入 of 2019: 162480 → 170000");
    await view("Scores");
    await press("Undo the last run");
    await says(/The last run is undone; the score sheet is as it was before\./);
  });

  it("says at its opening what was taken back", async () => {
    await generate();
    await fill();
    await score();
    host.workbook.sheet("_指标簿日志")!.put(1, 0, { value: "open" });
    cleanup();
    render(<Pane />);
    await says(/^Scoring of .* did not come to its end; the workbook is as it was before\.$/);
  });

  it("shows what a repair would restore, and restores it when told", async () => {
    await generate();
    await view("Setup");
    const sheet = host.workbook.sheet("填报-县财政局")!;
    for (const row of [6, 7, 8, 9]) sheet.put(row, 8, { value: "正常" });
    sheet.protection = undefined;
    await press("Check the template");
    await says(/^1 sheet has something to restore:/);
    await press("Restore");
    await says(/^1 sheet is restored; no entry was changed\./);
  });

  it("hands files out, shows what came back, and merges it", async () => {
    opensOthers();
    const downloads = catchDownloads();
    await generate();
    await view("Returns");
    await press("Hand out files…");
    await says("Hand out files?");
    await confirm("Hand out files?", "Hand out");
    await says(/^The files of 32 departments are made/);
    const [[name, bytes] = []] = await act(async () => [...filesIn(await downloads.bytes(0))]);
    const back = await act(() => edited(bytes!, { "gdp@0": 270.5 }));
    await act(() => editMaster(host, { "gdp@0": 260 }));
    dropOn(fileOf(name!, back), fileOf("x.xlsx", new Uint8Array(3)));
    await says("Changed by both sides: please decide (1)");
    await press("Take all of theirs: 2019-县统计局-填报表.xlsx");
    await waitFor(() => expect(screen.queryByText(/^Cells that nobody has decided about/)).toBeNull());
    await press("Merge");
    await says(/^Departments merged: 1; cells changed: 1\./);
    jest.restoreAllMocks();
  });

  it("tries this Excel and reports on it", async () => {
    await view("Setup");
    await press("Self-test");
    await press("Start");
    await screen.findByText(/^As expected \d+/, undefined, { timeout: 120_000 });
    for (const heading of screen.getAllByRole("button", { expanded: false })) await userEvent.click(heading);
    expect(screen.getByRole("textbox", { name: "Report of the self-test" }).textContent).toContain(
      "Self-test of Indicator Workbook",
    );
  }, 180_000);
});
