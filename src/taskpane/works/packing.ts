import type { TFunction } from "i18next";
import { picture } from "../files/picture";
import { downloadFile } from "../files/saving";
import type { Told, Work } from "../session/session";

/** Makes what is filed at the end of a period, and hands it out as an archive. */
export function packing(t: TFunction): Work {
  return {
    running: t("pack.running"),
    work: async (): Promise<Told> => {
      const [{ ownFile }, { makePack }, { zipSync }] = await Promise.all([
        import("../../app/ownFile"),
        import("../../app/pack/makePack"),
        import("fflate"),
      ]);
      const made = await makePack({ bytes: await ownFile(), name: t("pack.workbook") }, picture);
      const name = `${made.title}.zip`;
      // workbooks and Word files are packed already
      const files = Object.fromEntries(made.files.map((file) => [file.name, file.bytes]));
      downloadFile(name, zipSync(files, { level: 0 }) as BlobPart, "application/zip");
      const sheets = made.lacking.map((sheet) => t("pack.sheet", { sheet })).join(t("separator"));
      const lacking = made.lacking.length > 0 ? t("pack.lacking", { sheets }) : "";
      const text = [t("pack.done", { name, count: made.files.length }), lacking]
        .filter(Boolean)
        .join(t("gap"));
      return { intent: "success", text };
    },
  };
}
