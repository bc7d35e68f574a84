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

/** One end of a data bar, or a step of a scale. */
export interface Bound {
  readonly type: string;
  readonly value?: string | number;
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
}

export interface ConditionalFormatItem {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly rule: ConditionalRule;
  /** which rule of the file it was read from, counted over the whole sheet */
  readonly from?: number;
}
