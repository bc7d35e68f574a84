import { spanName } from "../../system/period";
import { componentKey } from "../../system/lookup";
import type { Component, IndicatorSystem } from "../../system/schema";
import type { ParameterCells } from "../../validation/entries";
import type { Content } from "../plan/plan";
import { readParameters } from "../read/readParameters";
import { type ComponentRow, componentRows } from "../system/componentRow";
import { PARAMETER_PARTS, type ParameterEdit } from "../system/parameterEdit";
import { componentCell } from "../system/systemSheet";
import { SHEET } from "../sheetNames";
import { SYSTEM_COLUMN, TABLE } from "../tableNames";
import { carriedContent } from "./carriedContent";
import type { EnteredBefore } from "./enteredBefore";
import type { PlannedCell } from "./plannedCells";

/** What a lead office sets on 指标体系 while all sheets are made anew. */
export interface ParameterRevision {
  readonly cells: readonly ParameterEdit[];
  /** cells that were emptied stay so, whatever the system says */
  readonly keepsBlank: boolean;
}

/** Goalposts, floors and what they are based on, as the lead office had set them, or sets them now. */
export function carriedParameters(
  system: IndicatorSystem,
  { system: before, tables }: EnteredBefore,
  { cells: edits, keepsBlank }: ParameterRevision = { cells: [], keepsBlank: false },
  isNext = false,
): PlannedCell[] {
  const { parameters } = readParameters(before, tables.get(TABLE.system));
  const found = new Map(parameters.map((cells) => [cells.key, cells]));
  return componentRows(system).flatMap((row, no) => {
    const key = componentKey(row.indicator, row.component);
    const ofSpan = isNext ? goalpostsOfSpan(before, system, row) : undefined;
    return partsOf(row).flatMap((part): PlannedCell[] => {
      const edit = edits.find((each) => each.key === key && each.part === part);
      const content = edit
        ? edit.value
        : ofSpan && part !== "floor"
          ? part === "basis"
            ? ofSpan.basis
            : undefined
          : carried(found.get(key), part, keepsBlank);
      const place = { sheet: SHEET.system, ...componentCell(no, SYSTEM_COLUMN[part]) };
      return content === undefined ? [] : [{ ...place, content: content === "" ? null : content }];
    });
  });
}

/** The goalposts of the span that begins, where the component has some of its own for it. */
function goalpostsOfSpan(
  before: IndicatorSystem,
  system: IndicatorSystem,
  { component }: ComponentRow,
): NonNullable<Component["goalpostsOf"]>[string] | undefined {
  const span = spanName(system.period);
  return span === spanName(before.period) ? undefined : component.goalpostsOf?.[span];
}

/** The cells that a method has on the sheet. */
function partsOf({ method }: ComponentRow): ParameterEdit["part"][] {
  return PARAMETER_PARTS.filter((part) => (part === "floor" ? method.floor !== undefined : method.goalposts));
}

/** What a cell held; undefined where the system decides. */
function carried(
  cells: ParameterCells | undefined,
  part: ParameterEdit["part"],
  keepsBlank: boolean,
): Content | undefined {
  const cell = cells?.[part];
  if (!cell) return undefined;
  if (cell.kind !== "blank") return carriedContent(cell.value);
  // a method without a floor has an empty cell, which nobody has emptied
  return keepsBlank && part !== "floor" ? null : undefined;
}
