import { inWords } from "../../src/i18n/words";
import { documentFaults } from "../../src/system/documentFaults";
import { systemSchema } from "../../src/system/schema";
import { shippedDocument } from "../../src/system/shipped";

/** A document that is wrong has no type. */
type Document = ReturnType<typeof JSON.parse>;

it.each<[string, (document: Document) => unknown, string]>([
  ["nothing", () => null, "应为对象，现为空值（null）"],
  ["a list", () => [], "应为对象，现为数组"],
  ["a missing name", (d) => delete d.indicators[2].name, "缺少这一项，应为文字"],
  ["an empty name", (d) => (d.groups[0].name = ""), "文字过短，字数应不小于 1"],
  ["a text for a number", (d) => (d.indicators[0].points = "8"), "应为数字，现为文字"],
  ["no number", (d) => (d.indicators[0].points = NaN), "应为数字，现为NaN"],
  ["a number for a list", (d) => (d.groups = 1), "应为数组，现为数字"],
  ["half a number", (d) => (d.indicators[0].no = 1.5), "应为整数，现为数字"],
  ["no points", (d) => (d.indicators[0].points = 0), "数值过小，应大于 0"],
  ["a share above one", (d) => (d.indicators[0].components[0].share = 2), "数值过大，应不大于 1"],
  ["an empty list", (d) => void (d.groups = []), "项数过少，应不小于 1"],
  ["a unit that is too long", (d) => (d.quantities[0].unit = "x".repeat(256)), "文字过长，字数应不大于 255"],
  [
    "unknown properties",
    (d) => Object.assign(d.groups[0], { color: 1, size: 2 }),
    "有不支持的项：color、size",
  ],
  ["an unknown choice", (d) => (d.options.vetoEffect = "x"), '应为以下之一："flag"、"zero"、"cap"'],
  ["a date that is none", (d) => (d.document.date = "2019-02-31"), "应为日期，如 2020-01-15"],
])("says of %s what would be right", (_what, change, words) => {
  const document = structuredClone(shippedDocument) as Document;
  const changed = change(document);
  const wrong = changed === null || (Array.isArray(changed) && changed.length === 0) ? changed : document;
  const { issues } = systemSchema.safeParse(wrong, { reportInput: true }).error!;
  expect(documentFaults(issues).map(({ message }) => inWords("zh", message))).toEqual([words]);
});
