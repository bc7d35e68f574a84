import { validateEntries } from "../../src/app/validateEntries";
import { fillSmall } from "./fillSmall";

it("asks about a number that is last year's, and takes a reason", async () => {
  await fillSmall("a,0,95", "a,1,95", "b,0,40", "b,1,45");
  const told = (await validateEntries({ report: true })).findings.filter(
    ({ rule }) => rule === "same-as-before",
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    severity: "advisory",
    key: "a",
    message: "2021年甲数填的 95 与上年完全相同，请核实；属实请在备注中说明原因",
  });
  const [english] = (await validateEntries({ report: true, language: "en" })).findings.filter(
    ({ rule }) => rule === "same-as-before",
  );
  expect(english!.message).toMatch(/is last year's number to the last digit/);
});
