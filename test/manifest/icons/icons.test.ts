import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CanvasKit } from "canvaskit-wasm";
import { drawIcon, loadCanvasKit } from "./drawIcon";
import { PICTURES } from "./icon";

const ASSETS = resolve(__dirname, "../../../assets");

let kit: CanvasKit;
beforeAll(async () => {
  kit = await loadCanvasKit();
});

/** Colours of a picture, each pixel once, row by row. */
function pixelsOf(file: string): { side: number; pixels: string[] } {
  const image = kit.MakeImageFromEncoded(readFileSync(join(ASSETS, file)))!;
  const side = image.width();
  const bytes = image.readPixels(0, 0, {
    ...{ width: side, height: image.height(), colorSpace: kit.ColorSpace.SRGB },
    ...{ colorType: kit.ColorType.RGBA_8888, alphaType: kit.AlphaType.Unpremul },
  })!;
  const pixels = Array.from({ length: side * side }, (_, at) => bytes.slice(at * 4, at * 4 + 4).join());
  return { side, pixels };
}

describe("the icons", () => {
  it("are those that are drawn here, and no others", () => {
    expect(readdirSync(ASSETS).sort()).toEqual(PICTURES.map(({ file }) => file).sort());
  });

  it.each(PICTURES)("$file is as it is drawn", (picture) => {
    expect(readFileSync(join(ASSETS, picture.file)).equals(drawIcon(kit, picture))).toBe(true);
  });

  it.each(["icon-16.png", "icon-20.png", "icon-24.png", "score-16.png", "score-20.png", "score-24.png"])(
    "%s is sharp: every edge on a pixel, but for the round corners",
    (file) => {
      const { side, pixels } = pixelsOf(file);
      const corner = side / 6;
      const inside = pixels.filter((_, at) => {
        const [x, y] = [at % side, Math.floor(at / side)];
        return ![x, side - 1 - x].some((dx) => [y, side - 1 - y].some((dy) => dx < corner && dy < corner));
      });
      // sheet, titles, sign, and nothing around them
      expect(new Set(inside.map((pixel) => (pixel.endsWith(",0") ? "none" : pixel))).size).toBe(4);
    },
  );
});
