import { ARRAYS, BESIDE, PLAIN } from "./arrays";
import { CONDITIONAL } from "./conditional";
import { DATES } from "./dates";
import { DYNAMIC } from "./dynamic";
import { EVERYDAY } from "./everyday";
import { FINANCE } from "./finance";
import { FURTHER } from "./further";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookups";
import { MATHEMATICS } from "./mathematics";
import { STATISTICS } from "./statistics";
import { TEXTS } from "./texts";

/** How the formulas of a group stand in the file. */
interface Group {
  readonly formulas: readonly string[];
  /** each as an array formula of one cell */
  readonly isArray?: boolean;
}

/** Every case, by the group that it is in. Those of `beside` stand in the rows of the grid, one in each. */
export const GROUPS: Readonly<Record<string, Group>> = {
  beside: { formulas: BESIDE },
  statistics: { formulas: STATISTICS },
  conditional: { formulas: CONDITIONAL },
  lookups: { formulas: LOOKUPS },
  dates: { formulas: DATES },
  texts: { formulas: TEXTS },
  logic: { formulas: LOGIC },
  mathematics: { formulas: MATHEMATICS },
  finance: { formulas: FINANCE },
  further: { formulas: FURTHER },
  everyday: { formulas: EVERYDAY },
  plain: { formulas: PLAIN },
  dynamic: { formulas: DYNAMIC },
  arrays: { formulas: ARRAYS, isArray: true },
};
