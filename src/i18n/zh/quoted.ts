/** How sentences name and quote what stands in a workbook. */
export const quoted = {
  blank: "空白",
  quantityOfPeriod: "{{period}}{{quantity}}",
  component: "{{indicator}}（{{component}}）",
  measured: "{{value}}{{unit}}",
  range: "{{min}} 至 {{max}}",
  atLeast: "不低于 {{min}}",
  atMost: "不超过 {{max}}",
  statedUnit: "规定单位",
  few: "{{listed}}",
  fewAndMore: "{{listed}} 等",
} as const;
