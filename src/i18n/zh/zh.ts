import { pane } from "./pane";
import { problems } from "./problems";
import { quoted } from "./quoted";
import { rules } from "./rules/rules";

/** Every sentence that a person reads outside the sheets, in Chinese; English has the same keys. */
export const zh = { ...pane, problems, quoted, rules, separator: "、" } as const;
