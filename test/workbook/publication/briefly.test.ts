import { briefly } from "../../../src/workbook/publication/briefly";

const long = (middle: string): string => `${"甲".repeat(60)}${middle}${"乙".repeat(60)}`;

it.each([
  ["short values as they are", "决算数", null, "决算数", null],
  ["of long texts what differs", long("1"), long("22"), `…${"甲".repeat(20)}1${"乙".repeat(20)}…`, undefined],
  [
    "a long text beside nothing from its beginning",
    long("1"),
    null,
    `${"甲".repeat(60)}1${"乙".repeat(19)}…`,
    null,
  ],
])("shows %s", (_, before, now, shown, other) => {
  const [was, is] = briefly(before, now);
  expect(was).toBe(shown);
  if (other !== undefined) expect(is).toBe(other);
});
