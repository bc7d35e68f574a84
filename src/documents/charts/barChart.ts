import type { Scene, Shape } from "./scene";

/** Bars below each other: of each its parts, end to end. */
export interface BarChart {
  readonly title: string;
  /** what the parts of a bar are, where there are several */
  readonly legend: readonly { readonly name: string; readonly color: string }[];
  readonly bars: readonly Bar[];
  /** where the axis ends */
  readonly most: number;
  /** behind numbers of the axis, as in `%` */
  readonly unit: string;
}

interface Bar {
  readonly label: string;
  /** as many as the legend has; not below 0 */
  readonly parts: readonly number[];
  /** behind the bar */
  readonly shown: string;
}

const WIDTH = 640;
const [TOP, BOTTOM, LEFT, RIGHT] = [56, 34, 200, 64];
const ROW = 26;
const BAR = 15;
const [TEXT, SMALL, HEADLINE] = [13, 12, 16];
const INK = "#262626";
const GRID = "#D9D9D9";
/** Characters of a label. */
const LONGEST = 14;
const STEPS = 4;

/** Draws bars. */
export function drawBars({ title, legend, bars, most, unit }: BarChart): Scene {
  const height = TOP + bars.length * ROW + BOTTOM;
  const room = WIDTH - LEFT - RIGHT;
  const across = (value: number): number => LEFT + (most > 0 ? (Math.min(value, most) / most) * room : 0);
  const foot = height - BOTTOM;
  const ticks = Array.from({ length: STEPS + 1 }, (_, i) => (most / STEPS) * i);
  const text = (
    words: string,
    x: number,
    y: number,
    align: "left" | "center" | "right",
    size = TEXT,
  ): Shape => ({ ...{ kind: "text", text: words, x, y, align, size }, color: INK });
  return {
    ...{ width: WIDTH, height },
    shapes: [
      text(title, WIDTH / 2, 18, "center", HEADLINE),
      ...legendOf(legend, text),
      ...ticks.flatMap((value): Shape[] => [
        { kind: "line", from: [across(value), TOP - 4], to: [across(value), foot], color: GRID },
        text(`${Number(value.toFixed(2))}${unit}`, across(value), foot + 14, "center", SMALL),
      ]),
      ...bars.flatMap(({ label, parts, shown }, i): Shape[] => {
        const middle = TOP + i * ROW + ROW / 2;
        let sum = 0;
        const boxes = parts.map((part, j): Shape => {
          const from = across(sum);
          sum += Math.max(0, part);
          const box = { x: from, y: middle - BAR / 2, width: across(sum) - from, height: BAR };
          return { kind: "box", ...box, fill: legend[j]!.color };
        });
        return [
          text(shortened(label), LEFT - 8, middle, "right"),
          ...boxes,
          text(shown, across(sum) + 6, middle, "left", SMALL),
        ];
      }),
    ],
  };
}

function legendOf(
  legend: BarChart["legend"],
  text: (words: string, x: number, y: number, align: "left", size: number) => Shape,
): Shape[] {
  if (legend.length < 2) return [];
  return legend.flatMap(({ name, color }, i): Shape[] => {
    const x = LEFT + i * 90;
    return [
      { kind: "box", x, y: 36, width: 11, height: 11, fill: color },
      text(name, x + 16, 42, "left", SMALL),
    ];
  });
}

function shortened(label: string): string {
  const letters = [...label];
  return letters.length <= LONGEST ? label : `${letters.slice(0, LONGEST - 1).join("")}…`;
}
