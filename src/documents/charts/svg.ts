import { FOOT, LETTERING, type Scene, type Shape } from "./scene";

const ANCHOR = { left: "start", center: "middle", right: "end" } as const;

/** A drawing as an SVG document. */
export function svgOf({ width, height, shapes }: Scene): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...shapes.map(elementOf),
    "</svg>",
  ].join("\n");
}

function elementOf(shape: Shape): string {
  if (shape.kind === "box") {
    const { x, y, width, height, fill } = shape;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
  }
  if (shape.kind === "line") {
    const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${shape.color}"/>`;
  }
  const { text, x, y, size, align, color } = shape;
  const foot = Math.round((y + size * FOOT) * 10) / 10;
  return `<text x="${x}" y="${foot}" font-family="${LETTERING}" font-size="${size}" text-anchor="${ANCHOR[align]}" fill="${color}">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
