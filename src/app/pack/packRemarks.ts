import { type Said, said } from "../../i18n/said";
import type { Pack } from "./makePack";

/** Whether what is filed is what was signed. */
export function isSound({ isPublished, isOld, isStale }: Pack): boolean {
  return isPublished && !isOld && !isStale;
}

/** What is to be known of what is filed. */
export function packRemarks({ isPublished, lacking, hasPictures, isNew, isOld, isStale }: Pack): Said[] {
  const sheets = lacking.map((sheet) => said("pack.sheet", { sheet }));
  return [
    ...(isPublished ? [] : [said("pack.unpublished")]),
    ...(isStale ? [said("bulletin.stale")] : []),
    ...(isOld ? [said("pack.old")] : []),
    ...(isNew ? [said("pack.made")] : []),
    ...(lacking.length > 0 ? [said("pack.lacking", { sheets })] : []),
    ...(hasPictures ? [] : [said("bulletin.noPictures")]),
  ];
}
