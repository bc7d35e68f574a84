import { explanation } from "./explanation";
import { pane } from "./pane";
import { problems } from "./problems";
import { quoted } from "./quoted";
import { rules } from "./rules/rules";
import { scorecard } from "./scorecard";

/** Every sentence that a person reads outside the sheets, in Chinese; English has the same keys. */
export const zh = {
  ...pane,
  problems,
  quoted,
  rules,
  explanation,
  scorecard,
  sequence: "{{first}}；{{rest}}",
  separator: "、",
} as const;
