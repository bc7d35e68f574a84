import { codeOf, startExcel } from "./startExcel";

/** What functions come to over prices in A1:C4 of the first sheet. */
async function called(
  call: (
    functions: Excel.Functions,
    sheet: Excel.Worksheet,
  ) => Excel.FunctionResult<number | string | boolean>,
): Promise<[value: unknown, error: string]> {
  startExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["Tool", "Nov", "Dec"],
      ["Hammer", 12, 18],
      ["Wrench", 14, 16],
      ["Saw", 7, 9],
    ];
    const result = call(context.workbook.functions, sheet).load("value, error");
    await context.sync();
    return [result.value, result.error];
  });
}

type Call = Parameters<typeof called>[0];

it.each<[string, Call, unknown]>([
  ["VLOOKUP", (functions, sheet) => functions.vlookup("Wrench", sheet.getRange("A1:C4"), 2, false), 14],
  [
    "a function within another",
    (functions, sheet) =>
      functions.sum(
        functions.vlookup("Wrench", sheet.getRange("A1:C4"), 2, false),
        functions.vlookup("Saw", sheet.getRange("A1:C4"), 3, false),
      ),
    23,
  ],
  [
    "values of many kinds",
    (functions) => functions.concatenate('a "b" ', 1.5 as never, true as never),
    'a "b" 1.5TRUE',
  ],
  ["names with a point", (functions) => functions.stDev_P(2, 4), 1],
  [
    "an array",
    (functions) =>
      functions.sum([
        [1, 2],
        [3, 4],
      ] as unknown as number),
    10,
  ],
  ["SUBTOTAL", (functions, sheet) => functions.subtotal(9, sheet.getRange("B2:B4")), 33],
])("%s is called as in a formula", async (_name, call, value) => {
  expect(await called(call)).toEqual([value, ""]);
});

it("an error is told beside the value", async () => {
  expect(await called((functions) => functions.mod(1, 0))).toEqual([null, "#DIV/0!"]);
});

it("a function that this host does not have is said to be missing", async () => {
  startExcel();
  expect(
    await codeOf(async ({ workbook }) => {
      workbook.functions.asc("x").load("value");
      await workbook.context.sync();
    }),
  ).toBe("ApiNotFound");
});
