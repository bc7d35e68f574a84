import { startExcel } from "./startExcel";

/** Cells after a text in them was replaced by `x`, and how many there were. */
async function replaced(
  values: string[],
  text: string,
  criteria: Excel.ReplaceCriteria = {},
): Promise<unknown[]> {
  startExcel();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1")
      .getResizedRange(values.length - 1, 0);
    range.values = values.map((each) => [each]);
    const count = range.replaceAll(text, "x", criteria);
    range.load("values");
    await context.sync();
    return [count.value, ...range.values.flat()];
  });
}

describe("replacing", () => {
  it.each<[string, string[], string, Excel.ReplaceCriteria, unknown[]]>([
    ["any signs", ["甲(1)乙(2)", "甲"], "(*)", {}, [1, "甲x", "甲"]],
    ["one sign", ["a1b2", "a"], "?b", {}, [1, "ax2", "a"]],
    ["an asterisk itself", ["a*b", "ab"], "~*", {}, [1, "axb", "ab"]],
    ["a tilde itself", ["a~b", "ab"], "~~", {}, [1, "axb", "ab"]],
    ["everything, once", ["abc", ""], "*", {}, [1, "x", ""]],
    ["signs that mean something in patterns", ["a.b", "a+b"], "a.b", {}, [1, "x", "a+b"]],
    ["whole cells", ["ab", "abc"], "a?", { completeMatch: true }, [1, "x", "abc"]],
    ["the case that is sought", ["AB", "ab"], "a*", { matchCase: true }, [1, "AB", "x"]],
  ])("finds %s", async (_what, values, text, criteria, expected) => {
    expect(await replaced(values, text, criteria)).toEqual(expected);
  });
});
