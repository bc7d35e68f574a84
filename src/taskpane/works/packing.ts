import type { TFunction } from "i18next";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import { picture } from "../files/picture";
import { downloadFile } from "../files/saving";
import type { Told, Work } from "../session/session";

/** Makes what is filed at the end of a period, and hands it out as an archive. */
export function packing(t: TFunction): Work {
  return {
    running: t("pack.running"),
    work: async (): Promise<Told> => {
      const [{ ownFile }, { makePack }, { isSound, packRemarks }, { zipSync }] = await Promise.all([
        import("../../app/ownFile"),
        import("../../app/pack/makePack"),
        import("../../app/pack/packRemarks"),
        import("fflate"),
      ]);
      const made = await makePack({ bytes: await ownFile(), name: t("pack.workbook") }, picture);
      const name = `${made.title}.zip`;
      // workbooks and Word files are packed already
      const files = Object.fromEntries(made.files.map((file) => [file.name, file.bytes]));
      downloadFile(name, zipSync(files, { level: 0 }) as BlobPart, "application/zip");
      const remarks = packRemarks(made).map((remark) => inWords(languageOf(), remark));
      const text = [t("pack.done", { name, count: made.files.length }), ...remarks].join(t("gap"));
      return { intent: isSound(made) ? "success" : "warning", text };
    },
  };
}
