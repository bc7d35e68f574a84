import type { TFunction } from "i18next";
import type { TextEdit } from "../../app/bulletin/makeBulletin";
import { showCell } from "../../app/showCell";
import { archiveLabel } from "../../workbook/archive/archiveNames";
import { SHEET } from "../../workbook/sheetNames";
import { picture } from "../files/picture";
import { downloadFile } from "../files/saving";
import type { Told, Work } from "../session/session";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes the bulletin, and brings its sheet into view. */
export function makingBulletin(t: TFunction): Work {
  return {
    running: t("bulletin.making"),
    work: async (): Promise<Told> => {
      const { makeBulletin } = await import("../../app/bulletin/makeBulletin");
      await makeBulletin();
      await showCell({ sheet: SHEET.bulletin, cell: "B4" }).catch(() => undefined);
      return { intent: "success", text: t("bulletin.made", { sheet: SHEET.bulletin }) };
    },
  };
}

/** Puts a text in the place of ours, or takes it away again. */
export function editingBulletin(t: TFunction, edit: TextEdit, onDone: () => void): Work {
  return {
    running: t("bulletin.writing"),
    work: async (): Promise<Told> => {
      const { makeBulletin } = await import("../../app/bulletin/makeBulletin");
      await makeBulletin([edit]);
      onDone();
      return { intent: "success", text: t(edit.edited === "" ? "bulletin.restored" : "bulletin.edited") };
    },
  };
}

/** Makes the bulletin, and hands it out as a Word file. */
export function savingBulletin(t: TFunction): Work {
  return {
    running: t("bulletin.saving"),
    work: async (): Promise<Told> => {
      const [{ makeBulletin }, { bulletinFile }] = await Promise.all([
        import("../../app/bulletin/makeBulletin"),
        import("../../app/bulletin/bulletinFile"),
      ]);
      const bulletin = await makeBulletin();
      const { bytes, hasPictures } = await bulletinFile(bulletin, picture);
      const { region, period } = bulletin.system;
      const name = t("bulletin.fileName", { region, period: archiveLabel(period) });
      downloadFile(name, bytes as BlobPart, DOCX);
      const saved = t("bulletin.saved", { name });
      if (hasPictures) return { intent: "success", text: saved };
      return { intent: "warning", text: [saved, t("bulletin.noPictures")].join(t("gap")) };
    },
  };
}
