import { demo } from "./cli/demo";
import { help } from "./cli/help";
import { output } from "./cli/output";
import { pane } from "./pane";
import { problems } from "./problems/problems";
import { publication } from "./publication";
import { ribbon } from "./ribbon";

/** Every sentence that a person reads outside the sheets, in Chinese; English has the same keys. */
export const zh = {
  ...pane,
  ribbon,
  problems,
  publication,
  cli: { ...output, help, demo },
  separator: "、",
} as const;
