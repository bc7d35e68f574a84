import type { ExcelHost } from "../../src/emulator/excelHost";
import type { Hands } from "../../src/excel/conformance/case";

/** Somebody who enters a cell of the emulated host and leaves it when the work is over. */
export function handsOn(host: ExcelHost): Hands {
  return {
    whileEditing: async (work) => {
      const leave = host.enterCell();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
