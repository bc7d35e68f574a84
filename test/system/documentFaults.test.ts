import { z } from "zod";
import { inWords } from "../../src/i18n/words";
import { documentFaults } from "../../src/system/documentFaults";
import { systemSchema } from "../../src/system/schema";
import { shippedDocument } from "../../src/system/shipped";

/** A document that is wrong has no type. */
type Document = ReturnType<typeof JSON.parse>;

it.each<[string, (document: Document) => unknown]>([
  ["nothing", () => null],
  ["a list", () => []],
  ["a missing name", (d) => delete d.indicators[2].name],
  ["an empty name", (d) => (d.groups[0].name = "")],
  ["a text for a number", (d) => (d.indicators[0].points = "8")],
  ["no number", (d) => (d.indicators[0].points = NaN)],
  ["a number for a list", (d) => (d.groups = 1)],
  ["half a number", (d) => (d.indicators[0].no = 1.5)],
  ["no points", (d) => (d.indicators[0].points = 0)],
  ["a share above one", (d) => (d.indicators[0].components[0].share = 2)],
  ["an empty list", (d) => (d.groups = [])],
  ["a unit that is too long", (d) => (d.quantities[0].unit = "x".repeat(256))],
  ["unknown properties", (d) => Object.assign(d.groups[0], { color: 1, size: 2 })],
  ["an unknown choice", (d) => (d.options.vetoEffect = "x")],
  ["a date that is none", (d) => (d.document.date = "2019-02-31")],
])("says of %s in Chinese what the library says", (_what, change) => {
  const document = structuredClone(shippedDocument) as Document;
  const changed = change(document);
  const wrong = changed === null || (Array.isArray(changed) && changed.length === 0) ? changed : document;
  const theirs = systemSchema.safeParse(wrong, { error: z.locales.zhCN().localeError }).error!.issues;
  const ours = documentFaults(systemSchema.safeParse(wrong, { reportInput: true }).error!.issues);
  expect(ours.map(({ message }) => inWords("zh", message))).toEqual(theirs.map(({ message }) => message));
});
