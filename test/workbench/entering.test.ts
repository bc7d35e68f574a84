import { removeSheet } from "../../src/emulator/model/mentions";
import { GridSession } from "../../src/workbench/grid/session/session";
import { gridOf } from "./gridOf";
import { sheetOf } from "./sheetOf";

/** A session at A1, which holds 甲. */
function opened() {
  const { host } = sheetOf([["甲"]]);
  const session = new GridSession(host);
  const type = (text: string, then?: () => void): void => {
    session.typing.write(text);
    session.typing.commit(then);
  };
  const held = () => host.calculated().sheets[0]!.cell(0, 0)!;
  return { session, type, held };
}

describe("a formula that cannot be read", () => {
  it.each([
    ["=SUM(A2:A3", { kind: "brackets" }],
    ["=SUM（A2，A3）", { kind: "fullWidth", sign: "（" }],
    ['=A2&"，', { kind: "quotes" }],
    ['=IF(A2="，",1 2)', { kind: "operator" }],
    ["=1+", { kind: "unreadable" }],
    ["=数（1）", { kind: "fullWidth", sign: "（" }],
    ["=ROUND(A2)", { kind: "arguments", name: "ROUND" }],
    ["=SUM(无[数])", { kind: "table" }],
    [`="${"长".repeat(256)}"`, { kind: "textTooLong" }],
    ["长".repeat(32_768), { kind: "longText" }],
  ])("is said where it was typed, with what is wrong: %j", (text, trouble) => {
    const { session, type, held } = opened();
    type(text);
    expect(session.store.get().alert).toMatchObject({ trouble });
    expect([session.typing.content, held().value]).toEqual([text, "甲"]);
  });

  it("stays to be mended after 重试, and goes on where Enter led once it is right", () => {
    const { session, type, held } = opened();
    let gone = false;
    type("=1+", () => (gone = true));
    session.typing.answer("retry");
    expect([session.typing.content, session.store.get().alert, gone]).toEqual(["=1+", undefined, false]);
    session.typing.write("=1+1");
    session.typing.commit(() => (gone = true));
    expect([held().value, gone]).toEqual([2, true]);
  });

  it("is dropped for what was there before after 取消", () => {
    const { session, type, held } = opened();
    type("=1+");
    session.typing.answer("cancel");
    expect([session.store.get().entry, session.typing.content, held().value]).toEqual([
      undefined,
      "甲",
      "甲",
    ]);
  });
});

it("is told, with what was typed, when its sheet was deleted meanwhile", () => {
  const { host, session } = gridOf([], ["乙"]);
  session.selecting.show(host.workbook.sheet("乙")!);
  session.typing.write("很长的说明");
  removeSheet(host.workbook, host.workbook.sheet("乙")!);
  session.typing.commit();
  expect(session.store.get()).toMatchObject({
    entry: undefined,
    refusal: { because: "sheetGone", sheet: "乙", cell: "A1", text: "很长的说明" },
  });
});
