import { FOOT, LETTERING, type Scene } from "./scene";

/** What of a canvas a drawing needs. */
export interface Canvas2D {
  fillStyle: unknown;
  strokeStyle: unknown;
  font: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
  scale(x: number, y: number): void;
}

/**
 * Paints a drawing.
 *
 * @param scale pixels of the canvas for one of the drawing
 * @param font by which it is lettered
 */
export function paint(
  canvas: Canvas2D,
  { width, height, shapes }: Scene,
  scale: number,
  font = LETTERING,
): void {
  canvas.scale(scale, scale);
  canvas.fillStyle = "#FFFFFF";
  canvas.fillRect(0, 0, width, height);
  for (const shape of shapes) {
    if (shape.kind === "box") {
      canvas.fillStyle = shape.fill;
      canvas.fillRect(shape.x, shape.y, shape.width, shape.height);
    } else if (shape.kind === "line") {
      canvas.strokeStyle = shape.color;
      canvas.beginPath();
      canvas.moveTo(...shape.from);
      canvas.lineTo(...shape.to);
      canvas.stroke();
    } else if (shape.text.trim() !== "") {
      canvas.fillStyle = shape.color;
      canvas.font = `${shape.size}px ${font}`;
      const room = canvas.measureText(shape.text).width;
      const left = { left: 0, center: room / 2, right: room }[shape.align];
      canvas.fillText(shape.text, shape.x - left, shape.y + shape.size * FOOT);
    }
  }
}
