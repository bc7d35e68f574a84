import { demo } from "./cli/demo";
import { help } from "./cli/help";
import { output } from "./cli/output";
import { explanation } from "./explanation";
import { pane } from "./pane";
import { problems } from "./problems/problems";
import { publication } from "./publication";
import { quoted } from "./quoted";
import { ribbon } from "./ribbon";
import { rules } from "./rules/rules";
import { scorecard } from "./scorecard";

/** Every sentence that a person reads outside the sheets, in Chinese; English has the same keys. */
export const zh = {
  ...pane,
  ribbon,
  problems,
  publication,
  cli: { ...output, help, demo },
  quoted,
  rules,
  explanation,
  scorecard,
  sequence: "{{first}}；{{rest}}",
  separator: "、",
} as const;
