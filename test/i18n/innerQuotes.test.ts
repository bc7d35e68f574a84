import { innerQuotes } from "../../src/i18n/innerQuotes";

it.each([
  ["a quoted name", "“税收收入”一行", "“税收收入”一行"],
  ["a quoted name that has quotes", "“‘十强’产业”一行", "““十强”产业”一行"],
  ["two names in a list", "“‘十强’产业、‘四新’经济”", "““十强”产业、“四新”经济”"],
  ["quotes beside each other", "“甲”和“乙”", "“甲”和“乙”"],
  ["three within each other", "“甲‘乙“丙”’”", "“甲“乙“丙”””"],
  ["an open quote of a user", "“甲“乙”", "“甲“乙”"],
  ["a closing quote of a user", "“甲”乙”", "“甲”乙”"],
])("%s", (_what, shown, text) => {
  expect(innerQuotes(text)).toBe(shown);
});
