/** What belongs into an entry cell. */
export const expectation = {
  number: {
    any: "应填数字",
    between: "应填 {{min}}至 {{max}}之间的数字",
    least: "应填不小于 {{min}}的数字",
    most: "应填不大于 {{max}}的数字",
  },
  integer: {
    any: "应填整数",
    between: "应填 {{min}}至 {{max}}之间的整数",
    least: "应填不小于 {{min}}的整数",
    most: "应填不大于 {{max}}的整数",
  },
  inUnit: "{{expectation}}（{{unit}}）",
} as const;
