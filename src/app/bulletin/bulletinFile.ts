import type { Annex, OfficialDocument, Picture } from "../../documents/official/official";
import type { Scene } from "../../documents/charts/scene";
import { svgOf } from "../../documents/charts/svg";
import type { Bulletin } from "../../workbook/bulletin/bulletin";
import { ANNEX } from "../../workbook/bulletin/data/bulletinData";
import { type Paragraph, paragraphsOf } from "../../workbook/bulletin/paragraphs";
import { documentFonts } from "../../workbook/plan/formats";
import { scoreAnnex, scoreScene, taskAnnex, taskScene } from "./annexTables";

/** Makes a picture (PNG) of a drawing; undefined where there is no font to letter it with. */
export type Rasterise = (scene: Scene) => Promise<Uint8Array | undefined>;

/** A bulletin as a Word file. */
export interface BulletinFile {
  readonly bytes: Uint8Array;
  /** whether its drawings could be made */
  readonly hasPictures: boolean;
}

/** Lays a bulletin out as an official document. */
export async function bulletinFile(bulletin: Bulletin, rasterise: Rasterise): Promise<BulletinFile> {
  const annexes = await annexesOf(bulletin, rasterise);
  // the library of Word files is not loaded before it is needed
  const { officialFile } = await import("../../documents/official/officialFile");
  const bytes = await officialFile(officialDocument(bulletin, annexes));
  return { bytes, hasPictures: annexes.every(({ picture }) => picture !== undefined) };
}

/** A bulletin as an official document. */
function officialDocument(bulletin: Bulletin, annexes: readonly Annex[]): OfficialDocument {
  const paragraphs = paragraphsOf(bulletin);
  const textsOf = (part: Paragraph["part"]): string[] =>
    paragraphs.filter((paragraph) => paragraph.part === part).map(({ text }) => text.shown);
  const only = (part: Paragraph["part"]): string => textsOf(part)[0] ?? "";
  return {
    ...{ letterhead: only("letterhead"), number: only("number"), title: only("title") },
    addressee: only("addressee"),
    body: paragraphs.flatMap(({ part, text }) => {
      if (part !== "heading" && part !== "subheading" && part !== "body") return [];
      return [{ kind: part === "body" ? ("text" as const) : part, text: text.shown }];
    }),
    attachments: textsOf("attachment"),
    ...{ issuer: only("issuer"), date: only("date"), annexes },
    fonts: documentFonts(bulletin.system),
  };
}

/** The tables of the attachments that name them. */
async function annexesOf({ rows, annexes, system }: Bulletin, rasterise: Rasterise): Promise<Annex[]> {
  const found: Annex[] = [];
  for (const { part, shown, used } of rows) {
    if (part !== "attachment" || shown === "") continue;
    const names = used.map(({ name }) => name);
    if (names.includes(ANNEX.scores))
      found.push(await withPicture(scoreAnnex(shown, annexes), scoreScene(system, annexes), rasterise));
    if (names.includes(ANNEX.tasks))
      found.push(await withPicture(taskAnnex(shown, annexes), taskScene(system, annexes), rasterise));
  }
  return found;
}

async function withPicture(annex: Annex, scene: Scene, rasterise: Rasterise): Promise<Annex> {
  const png = await rasterise(scene);
  if (!png) return annex;
  const { width, height } = scene;
  const picture: Picture = { png, svg: svgOf(scene), width, height, alternative: annex.title };
  return { ...annex, picture };
}
