import { CellError, type CellValue } from "../../model/cell";
import { namedCells } from "../../model/namedCells";
import { type Host, hostType, type HostType } from "../../protocol/host";
import { cellsOf, plainValue, valueType } from "../rangeCells";
import type { RangeTarget } from "../rangeTarget";
import { arrayConstant } from "./arrayConstant";
import type { NameTarget } from "./nameTarget";
import { nameValue } from "./nameValue";

/** What a name stands for, as rows: of an array or a range all of it, of a single value that alone. */
export const arrayValuesType: HostType<NameTarget> = hostType({
  name: "NamedItemArrayValues",
  scalars: {
    Values: {
      get: (target, host) => {
        const range = cellsNamed(target, host);
        return range ? cellsOf(range, host, plainValue) : rowsOf(target, host).map((row) => row.map(shown));
      },
    },
    Types: {
      get: (target, host) => {
        const range = cellsNamed(target, host);
        return range
          ? cellsOf(range, host, valueType)
          : rowsOf(target, host).map((row) => row.map((value) => valueType({ value })));
      },
    },
  },
});

function cellsNamed({ name, scope }: NameTarget, { workbook }: Host): RangeTarget | undefined {
  return namedCells(name.formula, scope, workbook);
}

function rowsOf({ name, scope }: NameTarget, host: Host): CellValue[][] {
  const rows = arrayConstant(name.formula);
  if (rows) return rows;
  const { type, value } = nameValue(name, scope, host);
  return [[type === "Error" ? new CellError(String(value)) : (value as CellValue)]];
}

function shown(value: CellValue): number | string | boolean {
  return plainValue({ value });
}
