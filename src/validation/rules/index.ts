import type { Rule } from "../rule";
import { bounds } from "./bounds";
import { integer } from "./integer";
import { missing } from "./missing";
import { partWithinWhole } from "./partWithinWhole";
import { type } from "./type";

/** Every rule on entries, in the order in which a cell's findings are told. */
export const RULES: readonly Rule[] = [missing, type, bounds, integer, partWithinWhole];
