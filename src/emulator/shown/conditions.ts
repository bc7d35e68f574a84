import { doubtOf } from "../calculation/doubts";
import { evaluateRule } from "../calculation/formula/ruleFormula";
import { CellError, type CellValue } from "../model/cell";
import type { CellStyle, Fill } from "../model/look";
import { cornerOf } from "../model/anchoredRule";
import { inOrder } from "../model/formatOrder";
import { presetFormula } from "../model/presetFormula";
import { addressText, intersection } from "../model/rect";
import type { ConditionalFormatItem } from "../model/rules";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { Area } from "./area";
import { type Bar, barOf } from "./bars";
import { type Icon, iconOf } from "./icons";
import { scaleColor } from "./scales";
import { holds } from "./holds";

/** What conditional formats make of a cell: a style that comes over its own, a data bar, and an icon. */
export interface Conditioned {
  readonly style?: CellStyle;
  readonly bar?: Bar;
  readonly icon?: Icon;
  /** the number is not shown beside its bar or its icon */
  readonly hidesValue?: boolean;
}

const NOTHING: Conditioned = {};

/** The conditional formats of a sheet as it is now, evaluated for a cell when somebody looks at it. */
export class Conditions {
  private readonly items: readonly { readonly item: ConditionalFormatItem; readonly area: Area }[];
  private readonly known = new Map<string, Conditioned>();

  /** @param workbook with its formulas calculated */
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    this.items = inOrder(sheet.conditionalFormats).map((item) => ({
      item: withFormula(item),
      area: new Area(sheet, item.rects),
    }));
  }

  of(row: number, column: number): Conditioned {
    if (this.items.length === 0) return NOTHING;
    const key = `${row}|${column}`;
    const before = this.known.get(key);
    if (before) return before;
    const found = this.find(row, column);
    this.known.set(key, found);
    return found;
  }

  /** The rule that comes first decides, property by property. @source Excel.ConditionalFormat.priority */
  private find(row: number, column: number): Conditioned {
    const cell = { top: row, left: column, bottom: row, right: column };
    const value = this.sheet.cell(row, column)?.value ?? null;
    let found = NOTHING;
    for (const { item, area } of this.items) {
      const { rule, rects } = item;
      if (!rects.some((rect) => intersection(rect, cell))) continue;
      const evaluate = (formula: string): CellValue => this.evaluate(formula, item, row, column);
      const computed = (formula: string): number => Number(evaluate(formula));
      if (rule.type === "dataBar") {
        const bar = typeof value === "number" ? barOf(rule, value, area, computed) : undefined;
        if (bar && !found.bar) found = { ...found, bar, ...(bar.hidesValue ? { hidesValue: true } : {}) };
      } else if (rule.icons) {
        const icon = typeof value === "number" ? iconOf(rule.icons, value, area, computed) : undefined;
        if (icon && !found.icon)
          found = { ...found, icon, ...(rule.icons.hidesValue ? { hidesValue: true } : {}) };
      } else if (rule.type === "colorScale") {
        const color = typeof value === "number" ? scaleColor(rule, value, area, computed) : undefined;
        if (color) found = under(found, { fill: { type: "pattern", pattern: "solid", fgColor: color } });
      } else if (holds({ rule, value, area, evaluate })) {
        found = under(found, rule.style ?? {});
        if (rule.stopIfTrue) break;
      }
    }
    return found;
  }

  /** A formula that cannot be computed here is an error, as which no rule holds. */
  private evaluate(
    formula: string,
    { rects }: ConditionalFormatItem,
    row: number,
    column: number,
  ): CellValue {
    try {
      return evaluateRule(formula, cornerOf(rects), {
        workbook: this.workbook,
        sheet: this.sheet,
        row,
        column,
      });
    } catch (error) {
      doubtOf(error);
      return new CellError("#VALUE!");
    }
  }
}

/** Some programs leave out the formula of a kind that says the same without it. */
function withFormula(item: ConditionalFormatItem): ConditionalFormatItem {
  const [row, column] = cornerOf(item.rects);
  const formula = presetFormula(
    item.rule,
    addressText({ top: row, left: column, bottom: row, right: column }),
  );
  if (formula === undefined || item.rule.formulae?.[0]) return item;
  return { ...item, rule: { ...item.rule, formulae: [formula] } };
}

/** Adds a style below those of rules that came first. */
function under(found: Conditioned, { fill, font, border, ...rest }: CellStyle): Conditioned {
  const { style = {} } = found;
  const filled = style.fill ?? drawnFill(fill);
  return {
    ...found,
    style: {
      ...rest,
      ...style,
      ...(filled ? { fill: filled } : {}),
      ...(font || style.font ? { font: { ...font, ...style.font } } : {}),
      ...(border || style.border ? { border: { ...border, ...style.border } } : {}),
    },
  };
}

/** A solid conditional fill has its color in the background, that of a cell in the foreground. */
function drawnFill(fill: Fill | undefined): Fill | undefined {
  if (fill?.type !== "pattern" || (fill.pattern !== undefined && fill.pattern !== "solid")) return fill;
  return { type: "pattern", pattern: "solid", fgColor: fill.bgColor ?? fill.fgColor };
}
