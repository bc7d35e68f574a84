import { recoverWorkbook } from "../../src/app/recoverWorkbook";
import { fillZeroCounts } from "../../src/app/zeroCounts";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { failAtAction, FAILURES } from "../../src/emulator/testing/failing";
import { startExcel } from "../emulator/startExcel";
import { cell, fillSmall } from "./fillSmall";

it("fills in what is blank, and nothing else", async () => {
  const host = await fillSmall("n,0,");
  expect(await fillZeroCounts()).toBe(1);
  expect(cell(host, "填报-乙局", "n", "本期值")).toBe(0);
  expect(await fillZeroCounts()).toBe(0);
});

it("is whole or not at all, wherever it breaks", async () => {
  const before = (await fillSmall("n,0,")).workbook;
  let isReached = true;
  for (let action = 1; isReached; action++) {
    const host = startExcel(cloneWorkbook(before));
    const stop = failAtAction(host, action, FAILURES["a host that is gone for good"]!);
    const isDone = await fillZeroCounts().then(
      () => true,
      () => false,
    );
    isReached = stop();
    const opened = startExcel(host.workbook);
    await recoverWorkbook();
    expect(isDone ? [0] : [null, 0]).toContain(cell(opened, "填报-乙局", "n", "本期值"));
    expect(await recoverWorkbook()).toBeUndefined();
  }
});
