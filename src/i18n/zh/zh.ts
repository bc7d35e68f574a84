import { pane } from "./pane";
import { problems } from "./problems";

/** Every sentence that a person reads outside the sheets, in Chinese; English has the same keys. */
export const zh = { ...pane, problems, separator: "、" } as const;
