import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import init, { type Canvas, type CanvasKit, type Paint } from "canvaskit-wasm";
import type { Part, Picture } from "./icon";

/** A sheet with its row of titles. */
const SHEET = "#0F6CBD";
const TITLES = "#0C3B5E";
const WHITE = "#FFFFFF";

export function loadCanvasKit(): Promise<CanvasKit> {
  const folder = dirname(createRequire(__filename).resolve("canvaskit-wasm"));
  return init({ locateFile: (file) => join(folder, file) });
}

/**
 * Draws an icon: a sheet with a row of titles, and what the icon says on it.
 *
 * @returns a PNG
 */
export function drawIcon(kit: CanvasKit, { icon: { parts }, side, isOutline }: Picture): Uint8Array {
  const surface = kit.MakeSurface(side, side)!;
  const canvas = surface.getCanvas();
  const unit = side / 16;
  // edges stand on whole pixels at every side, so that none of them is a smear
  const whole = (length: number): number => Math.round(length * unit);
  const paint = new kit.Paint();
  paint.setAntiAlias(true);
  canvas.clear(kit.TRANSPARENT);
  if (!isOutline) drawSheet(kit, canvas, paint, whole, side);
  paint.setColor(kit.parseColorString(WHITE));
  for (const part of parts) draw(kit, canvas, paint, part, whole, unit);
  surface.flush();
  const bytes = surface.makeImageSnapshot().encodeToBytes()!;
  surface.delete();
  return bytes;
}

function drawSheet(
  kit: CanvasKit,
  canvas: Canvas,
  paint: Paint,
  whole: (length: number) => number,
  side: number,
): void {
  const corner = Math.max(1, whole(1.5));
  const edge = kit.LTRBRect(whole(1), whole(1), side - whole(1), side - whole(1));
  canvas.clipRRect(kit.RRectXY(edge, corner, corner), kit.ClipOp.Intersect, true);
  paint.setColor(kit.parseColorString(SHEET));
  canvas.drawRect(edge, paint);
  paint.setColor(kit.parseColorString(TITLES));
  canvas.drawRect(kit.LTRBRect(0, 0, side, whole(4)), paint);
}

function draw(
  kit: CanvasKit,
  canvas: Canvas,
  paint: Paint,
  part: Part,
  whole: (length: number) => number,
  unit: number,
): void {
  if (part.kind === "box") {
    const [x, y, width, height] = part.at;
    const [left, top] = [whole(x), whole(y)];
    const [right, bottom] = [left + Math.max(1, whole(width)), whole(y + height)];
    canvas.drawRect(kit.LTRBRect(left, top, right, bottom), paint);
    return;
  }
  const stroke = paint.copy();
  stroke.setStyle(kit.PaintStyle.Stroke);
  stroke.setStrokeWidth(part.width * unit);
  const path = kit.Path.MakeFromCmds(
    part.through.flatMap(([x, y], at) => [at === 0 ? kit.MOVE_VERB : kit.LINE_VERB, x * unit, y * unit]),
  )!;
  canvas.drawPath(path, stroke);
  path.delete();
  stroke.delete();
}
