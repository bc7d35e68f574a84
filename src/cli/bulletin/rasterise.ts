import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { CanvasKit } from "canvaskit-wasm";
import type { Scene } from "../../documents/charts/scene";
import { type Canvas2D, paint } from "../../documents/charts/paint";
import { lettering } from "./lettering";

/** Pixels of a picture for one of the drawing: sharp in print. */
const SCALE = 3;
let loaded: Promise<CanvasKit> | undefined;
let made = 0;

/** Makes a picture of a drawing with a font of this machine; undefined where it has none that knows Chinese. */
export async function rasterise(scene: Scene): Promise<Uint8Array | undefined> {
  const font = await lettering();
  if (!font) return undefined;
  // seven megabytes, which take a while to begin
  loaded ??= load();
  // a canvas that is disposed of takes its fonts with it, and their names are remembered all the same
  const family = `lettering-${(made += 1)}`;
  const canvas = (await loaded).MakeCanvas(scene.width * SCALE, scene.height * SCALE);
  try {
    canvas.loadFont(font, { family, style: "normal", weight: "400" });
    paint(canvas.getContext("2d") as Canvas2D, scene, SCALE, family);
    const [, picture] = canvas.toDataURL("image/png").split(",");
    return new Uint8Array(Buffer.from(picture!, "base64"));
  } finally {
    canvas.dispose();
  }
}

async function load(): Promise<CanvasKit> {
  const { default: init } = await import("canvaskit-wasm");
  const folder = dirname(createRequire(__filename).resolve("canvaskit-wasm"));
  return init({ locateFile: (file) => join(folder, file) });
}
