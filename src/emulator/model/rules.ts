import type { CellStyle, Color } from "./look";
import type { Rect } from "./rect";

/** A data validation, in the terms of the file format. */
export interface DataValidation {
  /** `none` has messages alone */
  readonly type: "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator?: string;
  /** one or two, without the leading `=` */
  readonly formulae: readonly (string | number)[];
  readonly allowBlank?: boolean;
  /** of a list: no arrow appears at the cell */
  readonly hidesDropDown?: boolean;
  readonly prompt?: string;
  readonly promptTitle?: string;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly errorStyle?: string;
  readonly showErrorMessage?: boolean;
  readonly showInputMessage?: boolean;
}

export interface ValidationItem {
  readonly rect: Rect;
  readonly rule: DataValidation;
  /** index of the element of the file that it was read from */
  readonly from?: number;
}

/** One end of a data bar, or a step of a scale or of an icon set. */
export interface Bound {
  readonly type: string;
  readonly value?: string | number;
}

/**
 * How a data bar is drawn, beyond its ends and its color.
 *
 * @source [MS-XLSX] 2.6.11 `dataBar`
 */
export interface BarLook {
  /** of the longest bar and the shortest one, in hundredths of the cell */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** the number is not shown */
  readonly hidesValue?: boolean;
  /** in one color from end to end */
  readonly isSolid?: boolean;
  readonly border?: Color;
  readonly direction?: "leftToRight" | "rightToLeft";
  readonly axis?: "middle" | "none";
  readonly axisColor?: Color;
  readonly negativeFill?: Color;
  readonly negativeBorder?: Color;
  /** bars of negative numbers are like those of positive ones */
  readonly isSameFill?: boolean;
  readonly isSameBorder?: boolean;
}

/** From which number on an icon is shown. */
export interface IconStep extends Bound {
  /** beyond it, not at it */
  readonly isBeyond?: boolean;
}

/** An icon of a set; the first one is that of the lowest numbers. */
export interface CustomIcon {
  /** as in `3Flags`, or `NoIcons` */
  readonly set: string;
  readonly index: number;
}

/** @source ECMA-376 part 1, 18.3.1.49 `iconSet` */
export interface IconSetLook {
  /** as in `3TrafficLights1` */
  readonly set: string;
  readonly isReverse?: boolean;
  readonly hidesValue?: boolean;
  readonly steps: readonly IconStep[];
  /** one for each step, where the icons are from several sets */
  readonly custom?: readonly (CustomIcon | undefined)[];
}

export interface ConditionalRule {
  /** as in `expression`, `dataBar`; other kinds are kept as they stand in the file */
  readonly type: string;
  /** 1 comes first */
  priority: number;
  /** where this rule applies, rules of lower priority do not */
  stopIfTrue?: boolean;
  /** of an expression */
  formulae?: string[];
  style?: CellStyle;
  /** what else the file says of it, as `operator` or `rank` */
  attributes?: Readonly<Record<string, string>>;
  /** of a color scale, one for each step */
  colors?: Color[];
  /** of a data bar, or a color scale */
  cfvo?: Bound[];
  color?: Color;
  /** of a data bar as Excel has had them since 2010; undefined for one of 2007 */
  bar?: BarLook;
  icons?: IconSetLook;
  /** it stands in an extension of the file, as Excel writes rules that refer to other sheets */
  isExtended?: boolean;
}

export interface ConditionalFormatItem {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly rule: ConditionalRule;
  /** which rule of the file it was read from, counted over the whole sheet: those of extensions come last */
  readonly from?: number;
}
