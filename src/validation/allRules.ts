import type { Rule } from "./rule";
import { bounds } from "./rules/bounds";
import { integer } from "./rules/integer";
import { missing } from "./rules/missing";
import { partWithinWhole } from "./rules/partWithinWhole";
import { type } from "./rules/type";

/** Every rule on entries, in the order in which a cell's findings are told. */
export const RULES: readonly Rule[] = [missing, type, bounds, integer, partWithinWhole];
