/** A part of an icon, in sixteenths of its side: right and down from the upper left corner. */
export type Part =
  | { readonly kind: "box"; readonly at: readonly [x: number, y: number, width: number, height: number] }
  | {
      readonly kind: "stroke";
      readonly through: readonly (readonly [x: number, y: number])[];
      readonly width: number;
    };

interface Icon {
  readonly name: string;
  /** what stands in white on the sheet */
  readonly parts: readonly Part[];
}

const box = (...at: readonly [number, number, number, number]): Part => ({ kind: "box", at });

/** Three indicators: what the add-in is about, and the button that opens the pane. */
const PANE: Icon = { name: "icon", parts: [box(3, 10, 2, 3), box(7, 8, 2, 5), box(11, 6, 2, 7)] };
/** A tick: entries are checked. */
const VALIDATE: Icon = {
  name: "validate",
  parts: [
    {
      kind: "stroke",
      width: 2,
      through: [
        [3.5, 9.5],
        [6.5, 12.5],
        [12.5, 6.5],
      ],
    },
  ],
};
/** A sign of equality: what comes out. */
const SCORE: Icon = { name: "score", parts: [box(4, 7, 8, 2), box(4, 11, 8, 2)] };

const ICONS: readonly Icon[] = [PANE, VALIDATE, SCORE];

/** Sides in pixels: those that ribbons ask for at every scale of a screen, and 128 for lists of add-ins. */
const SIZES: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** A picture in assets/. */
export interface Picture {
  readonly file: string;
  readonly icon: Icon;
  /** pixels */
  readonly side: number;
  /** whether the icon alone is there, in white on nothing, as Microsoft 365 wants one for bars of its own colour */
  readonly isOutline?: boolean;
}

export const PICTURES: readonly Picture[] = [
  ...ICONS.flatMap((icon) => SIZES.map((side) => ({ file: `${icon.name}-${side}.png`, icon, side }))),
  { file: "color-192.png", icon: PANE, side: 192 },
  { file: "outline-32.png", icon: PANE, side: 32, isOutline: true },
];
