import type { SameSentences } from "../../sentences";
import type { ledger as zh } from "../../zh/problems/ledger";

export const ledger: SameSentences<typeof zh> = {
  ledger: {
    none: "The workbook has no sheet “{{sheet}}”; where its system names policy measures, have the missing sheets made (Settings, Keep them)",
  },
};
