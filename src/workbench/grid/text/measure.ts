import { kept } from "../../../emulator/model/kept";
import type { Font } from "../../../emulator/model/look";

/** Characters from here on are as wide as high: those of Chinese, Japanese and Korean. */
const WIDE = 0x2e80;
const USUAL = { size: 11, name: "DengXian" };
/** Fonts of the county's computers may be missing elsewhere. */
const FALLBACK = '"Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** A font as CSS writes it. */
export function cssFont(font: Font | undefined): string {
  const { name = USUAL.name, size = USUAL.size, bold, italic } = font ?? {};
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${size}pt ${JSON.stringify(name)}, ${FALLBACK}`;
}

/** The height of a line of text, in pixels. */
export function lineHeight(font: Font | undefined): number {
  return Math.round((font?.size ?? USUAL.size) * (4 / 3) * 1.25);
}

/** The width of the widest line of a text, in pixels. */
export function textWidth(text: string, font: Font | undefined): number {
  return Math.max(...text.split("\n").map((line) => measured(`${cssFont(font)}|${line}`)));
}

let context: CanvasRenderingContext2D | null | undefined;

const measured = kept((key) => {
  const [font, ...rest] = key.split("|");
  const line = rest.join("|");
  context ??= typeof OffscreenCanvas === "undefined" ? null : canvas();
  if (!context) return guessed(line, font!);
  context.font = font!;
  return context.measureText(line).width;
});

function canvas(): CanvasRenderingContext2D | null {
  return document.createElement("canvas").getContext("2d");
}

/** Without a canvas: Chinese characters are as wide as high, others half of that. */
function guessed(line: string, font: string): number {
  const size = (Number(/([\d.]+)pt/.exec(font)?.[1] ?? USUAL.size) * 4) / 3;
  return [...line].reduce((sum, each) => sum + (each.codePointAt(0)! > WIDE ? size : size * 0.55), 0);
}
