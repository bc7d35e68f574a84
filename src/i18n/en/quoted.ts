import type { SameSentences } from "../sentences";
import type { quoted as zh } from "../zh/quoted";

export const quoted: SameSentences<typeof zh> = {
  blank: "blank",
  quantityOfPeriod: "{{quantity}} of {{period}}",
  component: "{{indicator}} ({{component}})",
  measured: "{{value}} {{unit}}",
  range: "{{min}} to {{max}}",
  atLeast: "at least {{min}}",
  atMost: "at most {{max}}",
  statedUnit: "the stated unit",
  few: "{{listed}}",
  fewAndMore: "{{listed}} and more",
};
