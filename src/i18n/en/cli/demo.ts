import type { SameSentences } from "../../sentences";
import type { demo as zh } from "../../zh/cli/demo";

export const demo: SameSentences<typeof zh> = {
  county:
    "1. A county's composite evaluation (demonstration data and example parameters, not of any real county)",
  countries: "2. ASEM indicators of sustainable connectivity (51 countries, 49 indicators, real data)",
  generated: "workbook generated: {{count}} sheets",
  filled: "departments have filled in {{count}} numbers",
  file: "workbook: {{path}}",
  agrees: "largest difference from what COINr 1.1.14 published: {{difference}}; all ranks are the same",
  disagrees: "largest difference from what COINr 1.1.14 published: {{difference}}; ranks differ",
  failed: "the demonstration did not come to its end: {{message}}",
};
