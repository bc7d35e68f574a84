/** A drawing as plain data: what a picture, a vector file and a canvas show alike. Lengths in pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | {
      readonly kind: "line";
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly color: string;
    }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly x: number;
      /** of the middle of its line */
      readonly y: number;
      readonly size: number;
      readonly align: "left" | "center" | "right";
      readonly color: string;
    };

/** Fonts in which drawings are lettered, the first that a machine has. */
export const LETTERING = "SimSun, 宋体, 'Noto Serif CJK SC', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', serif";

/** Where the foot of a line of text stands below its middle, as a share of its size. */
export const FOOT = 0.35;
