import { paint } from "../../documents/charts/paint";
import type { Scene } from "../../documents/charts/scene";

/** Pixels of a picture for one of the drawing: sharp in print. */
const SCALE = 3;

/** Makes a picture of a drawing with the fonts of this page; undefined where the page has no canvas. */
export async function picture(scene: Scene): Promise<Uint8Array | undefined> {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: scene.width * SCALE, height: scene.height * SCALE });
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  paint(context, scene, SCALE);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
