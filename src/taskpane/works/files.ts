import { periodText } from "../periodText";
import type { TFunction } from "i18next";
import type { IndicatorSystem } from "../../system/schema";
import { bytesOf } from "../files/bytesOf";
import { downloadFile } from "../files/saving";
import type { Told, Work } from "../session/session";

/** Reads an indicator system out of a JSON file; what is wrong in it is said with the path of each fault. */
export function readingSystem(t: TFunction, file: File, onRead: (system: IndicatorSystem) => void): Work {
  return {
    running: t("files.reading"),
    work: async (): Promise<Told> => {
      const { systemFromFile } = await import("../../app/systemFile");
      const system = systemFromFile(await bytesOf(file), file.name);
      onRead(system);
      const { title, region, period, indicators } = system;
      return {
        intent: "info",
        text: t("files.read", { title, region, period: periodText(t, period), count: indicators.length }),
      };
    },
  };
}

/** Puts entries out of a CSV file into the cells of departments: all of them, or none. */
export function fillingFromCsv(t: TFunction, file: File): Work {
  return {
    running: t("files.filling"),
    work: async (): Promise<Told> => {
      const [{ entriesFromCsv }, { decodeText }, { fillEntries }] = await Promise.all([
        import("../../app/entriesFromCsv"),
        import("../../app/csv/decodeText"),
        import("../../app/entries"),
      ]);
      const entries = entriesFromCsv(decodeText(await bytesOf(file), file.name), file.name);
      await fillEntries(entries);
      return { intent: "success", text: t("files.filled", { count: entries.length, name: file.name }) };
    },
  };
}

/** Hands the system of the workbook out as a JSON file, with the goalposts that stand on its sheet. */
export function exportingSystem(t: TFunction, system: IndicatorSystem): Work {
  return {
    running: t("files.exporting"),
    work: async (): Promise<Told> => {
      const { systemDocument } = await import("../../app/systemFile");
      const name = `${system.id}-${system.period}.json`;
      downloadFile(name, systemDocument(system), "application/json");
      return { intent: "success", text: t("files.exported", { name }) };
    },
  };
}
