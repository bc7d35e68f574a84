import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { shownFormula } from "../../model/formulaText/shownFormula";
import { addressText } from "../../model/rect";
import { placeOf } from "../../model/cellStore";
import type { SharedFormula } from "../../model/source";
import type { RawCell } from "./rawCell";

const at = (row: number, column: number): string =>
  addressText({ top: row, left: column, bottom: row, right: column });

/**
 * Shared formulas, written once for a group of cells: each cell gets a formula of its own.
 *
 * @source ECMA-376 part 1, 18.3.1.40 `f`: the first cell of a group has the text, the others its number
 */
export class SharedFormulas {
  readonly groups = new Map<string, SharedFormula>();
  private readonly relative = new Map<string, string>();

  /** The formula of a cell, without the leading `=`; undefined when it has none. */
  formulaOf({ formula }: RawCell, row: number, column: number): string | undefined {
    if (!formula) return undefined;
    const { t, si, r1, r2 } = formula.attributes;
    // a data table, which Excel shows like this; it cannot be computed here
    if (t === "dataTable") return `TABLE(${[r1, r2].filter(Boolean).join()})`;
    if (t !== "shared" || si === undefined) return shownFormula(formula.text);
    const place = placeOf(row, column);
    if (formula.text !== "") {
      this.groups.set(si, { master: place, members: [] });
      const text = shownFormula(formula.text);
      this.relative.set(si, translateFormulaToR1C1(`=${text}`, at(row, column)));
      return text;
    }
    const relative = this.relative.get(si);
    if (relative === undefined) return undefined;
    this.groups.get(si)!.members.push(place);
    return translateFormulaToA1(relative, at(row, column)).slice(1);
  }
}
