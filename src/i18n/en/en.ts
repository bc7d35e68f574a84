import type { SameSentences } from "../sentences";
import type { zh } from "../zh/zh";
import { explanation } from "./explanation";
import { pane } from "./pane";
import { problems } from "./problems";
import { quoted } from "./quoted";
import { rules } from "./rules/rules";
import { scorecard } from "./scorecard";

/** The same sentences in English. One that counts may have a second form for one, under its key and `_one`. */
export const en: SameSentences<typeof zh> = {
  ...pane,
  problems,
  quoted,
  rules,
  explanation,
  scorecard,
  sequence: "{{first}}; {{rest}}",
  separator: ", ",
};
