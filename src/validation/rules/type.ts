import { shown } from "../entries";
import { expectation } from "../expectation";
import type { Rule } from "../rule";

const KIND = { text: "文字", boolean: "逻辑值", error: "错误值" } as const;

export const type: Rule = {
  id: "type",
  severity: "mandatory",
  title: "数字单元格中只能是数字",
  breaks: ({ entry }) => entry.kind === "text" || entry.kind === "boolean" || entry.kind === "error",
  expected: ({ quantity }) => expectation(quantity),
  message: ({ name, entry }) =>
    `${name}填的“${shown(entry)}”是${KIND[entry.kind as keyof typeof KIND]}，不能计算，请改填数字，不要带单位和符号`,
};
