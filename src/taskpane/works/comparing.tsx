import type { TFunction } from "i18next";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import { SHEET } from "../../workbook/sheetNames";
import { showCell } from "../../app/showCell";
import { bytesOf } from "../files/bytesOf";
import type { Told, Work } from "../session/session";
import { RefusedFiles } from "../notice/RefusedFiles";

/** Takes units over into 各县数据; no files make a sheet to type them into. */
export function addingUnits(t: TFunction, files: readonly File[]): Work {
  return {
    running: t("units.adding"),
    work: async (): Promise<Told> => {
      const { addUnits } = await import("../../app/units/addUnits");
      const given = files.map((file) => ({ name: file.name, bytes: () => bytesOf(file) }));
      const { added, updated, refused } = await addUnits(given);
      if (files.length === 0) {
        await showCell({ sheet: SHEET.units, cell: "A4" }).catch(() => undefined);
        return { intent: "success", text: t("units.made") };
      }
      const counts = { added: added.length, updated: updated.length, refused: refused.length };
      const named = refused.map(({ file, reason }) => ({ file, reason: inWords(languageOf(), reason) }));
      return {
        intent: refused.length > 0 ? "warning" : "success",
        text: t(refused.length > 0 ? "units.addedSome" : "units.added", counts),
        ...(refused.length > 0 && { body: <RefusedFiles files={named} /> }),
      };
    },
  };
}

/** Writes scores and ranks into 各县得分. */
export function rankingUnits(t: TFunction): Work {
  return {
    running: t("units.ranking"),
    work: async (): Promise<Told> => {
      const { rankWorkbook } = await import("../../app/units/rankWorkbook");
      const { ranking } = await rankWorkbook();
      await showCell({ sheet: SHEET.ranking, cell: "A1" }).catch(() => undefined);
      return { intent: "success", text: t("units.ranked", { count: ranking.units.length }) };
    },
  };
}

/** Writes where a unit stands into 位次分析. */
export function writingPosition(t: TFunction, unit: string): Work {
  return {
    running: t("units.writing"),
    work: async (): Promise<Told> => {
      const { writePosition } = await import("../../app/units/unitPosition");
      await writePosition(unit);
      await showCell({ sheet: SHEET.position, cell: "B1" }).catch(() => undefined);
      return { intent: "success", text: t("units.written", { unit }) };
    },
  };
}
