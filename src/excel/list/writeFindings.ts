import { passing } from "../request/passing";
import type { IndicatorSystem } from "../../system/schema";
import { columnOf, headerOf, laidOut } from "../../workbook/findings/findingLayout";
import { type CheckedFindings, findingSummary } from "../../workbook/findings/findingRows";
import { findingNames, findingSheet } from "../../workbook/findings/findingSheet";
import { areaAddress, nameReference } from "../../workbook/plan/address";
import { fontsOf } from "../../workbook/plan/formats";
import type { Area, Content } from "../../workbook/plan/plan";
import { TABLE } from "../../workbook/tableNames";
import { assignable } from "../cells/content";
import { type Input, inRequests, writingRows } from "../cells/formulas";
import { allWritten, type Part, writing } from "../request/part";
import type { Requests } from "../request/requests";
import { applySheet } from "../sheets/applySheet";
import { showing } from "../sheets/makeSheet";
import { applySettings, type Setting } from "../sheets/settings";
import { dressing, settingHeights } from "./dressFindings";
import type { FindingTarget } from "./findingTarget";
import { makingRoom } from "./makeRoom";

/**
 * Writes the newest findings into the table of 校验结果, in place; the sheet comes back when it was deleted. What users put
 * beside the table, or into columns of their own, stays, and what they put below it moves down. Many findings take
 * several requests.
 *
 * @param tell gets the settings of a new sheet that this Excel has refused
 * @returns what goes into the last request, which is not sent yet
 * @throws Problem when links do not stand as they were written
 */
export async function writeFindings(
  requests: Requests,
  system: IndicatorSystem,
  checked: CheckedFindings,
  target: FindingTarget,
  tell: (refused: readonly Setting[]) => void,
): Promise<Part> {
  const { old, sheet, layout, rows } = target;
  const inputs = [headerOf(layout), ...laidOut(layout, rows)].map((cells) => cells.map(input));
  const written = inRequests(layout.area, inputs).map((part) => writingRows(sheet, part.area, part.rows));
  const heights = settingHeights(sheet, layout.area, rows);
  let next: Part[] = [old ? makingRoom(target, old) : makingListSheet(system, sheet)];
  const send = async (part: Part): Promise<void> => {
    await requests.send(allWritten([...next, part]));
    next = [];
  };
  for (const part of written.slice(0, -1)) await send(part);
  next.push(...written.slice(-1), dressing(sheet, layout, system));
  for (const part of heights.slice(0, -1)) await send(part);
  const last = allWritten([...next, ...heights.slice(-1), ...around(target, checked)]);
  if (old) return last;
  await requests.send(last);
  tell(await applySettings(requests, [{ name: sheet, plan: findingSheet(system) }]));
  return showing(sheet);
}

/** A table around a new list; the line that sums it up; names for its columns. */
function around(
  { old, sheet, layout, rows, names, summaryAt }: FindingTarget,
  checked: CheckedFindings,
): Part[] {
  const { area } = layout;
  const column = (title: string): number => columnOf(layout, title);
  return [
    ...(old ? [] : [addingTable(sheet, area)]),
    writing(({ workbook }) => {
      if (summaryAt === undefined) return;
      const summary = assignable(findingSummary(checked, rows));
      passing(workbook.worksheets.getItem(sheet).getRange(summaryAt)).values = [[summary]];
    }),
    writing(({ workbook }) => {
      for (const plan of findingNames(sheet, area.row + 1, column, area.rows - 1)) {
        if (names.has(plan.name)) workbook.names.getItem(plan.name).formula = nameReference(plan);
        else workbook.names.add(plan.name, nameReference(plan));
      }
    }),
  ];
}

/** `null` leaves a cell as it is. */
function input(cell: Content | undefined): Input {
  return cell === undefined ? null : assignable(cell);
}

/** Hidden until it is complete, so that nobody writes into what may be taken back. */
function makingListSheet(system: IndicatorSystem, name: string): Part {
  return writing(({ workbook }) => {
    const sheet = workbook.worksheets.add(name);
    applySheet(sheet, { ...findingSheet(system), tables: [] }, fontsOf(system));
    sheet.visibility = "Hidden";
  });
}

function addingTable(sheet: string, area: Area): Part {
  return writing(({ workbook }) => {
    const table = workbook.worksheets.getItem(sheet).tables.add(areaAddress(area), true);
    table.name = TABLE.findings;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
  });
}
