import type { SheetModel } from "../../model/sheet";
import { sheetNameFault } from "../../model/workbook";
import type { Host } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";

/** @throws HostError InvalidArgument when Excel would not take the name, ItemAlreadyExists when another sheet has it */
export function assertFreeName(host: Host, name: string, except?: SheetModel): void {
  const fault = sheetNameFault(name);
  if (fault) throw invalid(fault);
  const taken = host.workbook.sheets.find(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken)
    throw new HostError(
      "ItemAlreadyExists",
      `A resource with the same name or identifier already exists: ${name}.`,
    );
}
