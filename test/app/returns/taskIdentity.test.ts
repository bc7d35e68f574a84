import { saveWorkbook } from "../../../src/emulator/file/save";
import { inWords } from "../../../src/i18n/words";
import { cellsOf, LEDGER } from "../year/ledgerCells";
import { edited, heldNow, opensOthers, spoiled } from "./office";
import { fileOf, lead, merged, write } from "./taskOffice";

beforeAll(opensOthers);

describe("what is reported of a task finds it", () => {
  it("by its words where the office has given it another number since", async () => {
    const host = await lead();
    ["修路", "架桥"].forEach((words, i) => {
      write(host, `D${i + 4}`, words);
      write(host, `E${i + 4}`, "丙局");
    });
    const back = await edited(await fileOf("z"), { "1!progress": "路通", "2!progress": "桥成" });
    // somebody puts a line in front, and numbers all of them anew
    write(host, "A4", "2");
    write(host, "A5", "3");
    const { state, said: told } = await merged(back);
    expect([state, told.map((each) => inWords("zh", each))]).toEqual([
      "merged",
      [
        "文件中的任务1“修路”是任务台账中现在的任务2，已按任务内容对应",
        "文件中的任务2“架桥”是任务台账中现在的任务3，已按任务内容对应",
      ],
    ]);
    expect([4, 5].map((row) => cellsOf(host, LEDGER, row, "D", "I"))).toEqual([
      ["修路", "路通"],
      ["架桥", "桥成"],
    ]);
  });

  it("is taken nowhere where tasks with the same words cannot be told apart", async () => {
    const host = await lead();
    ["制定方案", "制定方案"].forEach((words, i) => {
      write(host, `D${i + 4}`, words);
      write(host, `E${i + 4}`, "丙局");
    });
    const back = await edited(await fileOf("z"), { "1!progress": "甲方案", "2!progress": "乙方案" });
    write(host, "A4", "2");
    write(host, "A5", "3");
    const { said: told } = await merged(back);
    expect(told.map(({ key }) => key)).toEqual(["returns.orphaned", "returns.orphaned"]);
    expect(await heldNow()).toEqual({});
    write(host, "A4", "1");
    write(host, "A5", "2");
    expect((await merged(back)).state).toBe("merged");
    expect([4, 5].map((row) => cellsOf(host, LEDGER, row, "I"))).toEqual([["甲方案"], ["乙方案"]]);
  });

  it("is taken for no task that has got its number since", async () => {
    const host = await lead();
    write(host, "D5", "修路");
    const back = await edited(await fileOf("z"), { "2!progress": "路通" });
    write(host, "D5", "架桥");
    const { said: told } = await merged(back);
    expect(told.map(({ key }) => key)).toEqual(["returns.orphaned"]);
    expect(await heldNow()).toEqual({});
  });

  it("goes by words also where the unit has numbered its lines anew, and whatever it has written over its name", async () => {
    const host = await lead();
    ["修路", "架桥"].forEach((words, i) => {
      write(host, `D${i + 4}`, words);
      write(host, `E${i + 4}`, "丙局");
    });
    const file = await edited(await fileOf("z"), { "1!progress": "路通", "2!progress": "桥成" });
    const back = await spoiled(file, (workbook) => {
      const sheet = workbook.sheet(LEDGER)!;
      [7, 8].forEach((no, i) => {
        sheet.put(i + 3, 0, { value: no });
        sheet.put(i + 3, 4, { value: "丙局办公室" });
      });
    });
    expect(await merged(back)).toMatchObject({ state: "merged", said: [] });
    expect([4, 5].map((row) => cellsOf(host, LEDGER, row, "I"))).toEqual([["路通"], ["桥成"]]);
  });

  it("is told of lines that the unit has put in: they are none of the tasks that it was given", async () => {
    await lead();
    const back = await spoiled(await fileOf("z"), (workbook) => {
      const sheet = workbook.sheet(LEDGER)!;
      for (const [column, value] of Object.entries({ 3: "我局另有一项", 4: "丙局", 8: "已办", 9: 0.8 }))
        sheet.put(4, Number(column), { value });
    });
    const { said: told } = await merged(back);
    expect(told.map((each) => inWords("zh", each))).toEqual([
      "文件第 5 行“我局另有一项”不是下发的任务（任务内容改动过，或者是单位自行增加的），没有采用，请与该单位核实；所报内容：进展情况“已办”、完成比例“80%”",
    ]);
  });

  it("by its words also where a program ends their lines in another way", async () => {
    const host = await lead();
    write(host, "D5", "修建管网，\n一期");
    const back = await spoiled(await edited(await fileOf("z"), { "2!progress": "已开工" }), (workbook) =>
      workbook.sheet(LEDGER)!.put(3, 3, { value: "修建管网，\r\n一期" }),
    );
    expect(await merged(back)).toMatchObject({ state: "merged", said: [] });
    expect(cellsOf(host, LEDGER, 5, "I")).toEqual(["已开工"]);
  });

  it("also in a copy of the whole workbook, and of a task that was put in since files went out", async () => {
    const host = await lead();
    await fileOf("z");
    write(host, "D4", "另一项");
    write(host, "E4", "丙局");
    const copy = await edited(await saveWorkbook(host.upToDate()), {
      "1!progress": "甲",
      "2!progress": "乙",
    });
    expect((await merged(copy)).state).toBe("merged");
    expect([4, 5].map((row) => cellsOf(host, LEDGER, row, "I"))).toEqual([["甲"], ["乙"]]);
  });
});
