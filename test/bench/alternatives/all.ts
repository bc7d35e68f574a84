import type { Comparison } from "./comparison";
import { files } from "./files";
import { generation } from "./generation";
import { recalculation } from "./recalculation";
import { scoring } from "./scoring";

/** Every comparison with what a user would pick instead, in the order of the table. */
export const COMPARISONS: readonly Comparison[] = [files, generation, scoring, recalculation];
