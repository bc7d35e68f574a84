import { en } from "../../src/i18n/en/en";
import { zh } from "../../src/i18n/zh/zh";

/** Keys and what is filled into them, as in `generate.running {{what}}`. */
function shape(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, ...(value.match(/\{\{\w+\}\}/g) ?? []).sort()].join(" ")]
      : shape(value as object, `${path}${key}.`),
  );
}

it("says everything in both languages, with the same things filled in", () => {
  expect(shape(en)).toEqual(shape(zh));
});
