import { areaAddress } from "../../workbook/plan/address";
import { footerCode } from "../../workbook/plan/footer";
import type { PrintPlan, SheetPlan } from "../../workbook/plan/plan";
import { writing } from "../request/part";
import type { Requests } from "../request/requests";

/** Settings of view and print. Some Excels refuse them, and no job may fail because of that. */
export type Setting = "panes" | "paper" | "zoom" | "titleRows" | "area" | "breaks" | "footer" | "page";

/** One setting of one sheet. */
interface Step {
  readonly setting: Setting;
  readonly put: (sheet: Excel.Worksheet) => void;
}

/** After so many refusals a setting is not tried on further sheets. */
const ENOUGH = 2;

/**
 * Applies how planned sheets are shown and printed, in requests of their own: one where all goes well. Freezing panes
 * has failed on a desktop, and so has setting the paper without a printer.
 *
 * @source OfficeDev/office-js#2196, #3148 (panes), #1860 (paper and zoom)
 * @param sheets that are not protected yet, by the name under which each stands
 * @returns settings that this Excel has refused
 */
export async function applySettings(
  requests: Requests,
  sheets: readonly { readonly name: string; readonly plan: SheetPlan }[],
): Promise<Setting[]> {
  const all = sheets.flatMap(({ name, plan }) => stepsOf(plan).map((step) => ({ ...step, name })));
  const attempt = async (steps: typeof all): Promise<boolean> => {
    if (steps.length === 0) return true;
    try {
      await requests.send(
        writing(({ workbook }) => {
          let last: { readonly name: string; readonly sheet: Excel.Worksheet } | undefined;
          for (const { name, put } of steps) {
            if (last?.name !== name) last = { name, sheet: workbook.worksheets.getItem(name) };
            put(last.sheet);
          }
        }),
      );
      return true;
    } catch {
      return false;
    }
  };
  if (await attempt(all)) return [];
  const refused: Setting[] = [];
  for (const setting of new Set(all.map((step) => step.setting))) {
    const steps = all.filter((step) => step.setting === setting);
    if (await attempt(steps)) continue;
    let failures = 0;
    for (const step of steps) {
      if (failures < ENOUGH && !(await attempt([step]))) failures += 1;
    }
    if (failures > 0) refused.push(setting);
  }
  return refused;
}

function stepsOf({ frozenRows, print }: SheetPlan): Step[] {
  const frozen: Step[] = frozenRows
    ? [{ setting: "panes", put: (sheet) => freezeRows(sheet, frozenRows) }]
    : [];
  return print ? [...frozen, ...pageSteps(print)] : frozen;
}

/** Panes of a hidden sheet cannot be frozen. @source OfficeDev/office-js#1463 */
function freezeRows(sheet: Excel.Worksheet, rows: number): void {
  sheet.visibility = "Visible";
  sheet.freezePanes.freezeRows(rows);
  // nobody is to write into what may be taken back
  sheet.visibility = "Hidden";
}

function pageSteps(print: PrintPlan): Step[] {
  const { orientation, area, titleRows, breaks = [], footer, margins } = print;
  const titles = titleRows && `$${titleRows[0] + 1}:$${titleRows[1] + 1}`;
  return [
    {
      setting: "page",
      put: ({ pageLayout }) => {
        pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
        pageLayout.centerHorizontally = true;
        if (!margins) return;
        pageLayout.setPrintMargins("Points", margins);
      },
    },
    { setting: "paper", put: ({ pageLayout }) => void (pageLayout.paperSize = "A4") },
    { setting: "zoom", put: ({ pageLayout }) => void (pageLayout.zoom = { horizontalFitToPages: 1 }) },
    ...(area === undefined
      ? []
      : [
          {
            setting: "area" as const,
            put: ({ pageLayout }: Excel.Worksheet) => pageLayout.setPrintArea(areaAddress(area)),
          },
        ]),
    ...(titles === undefined
      ? []
      : [
          {
            setting: "titleRows" as const,
            put: ({ pageLayout }: Excel.Worksheet) => pageLayout.setPrintTitleRows(titles),
          },
        ]),
    ...(breaks.length === 0
      ? []
      : [{ setting: "breaks" as const, put: (sheet: Excel.Worksheet) => breakPages(sheet, breaks) }]),
    {
      setting: "footer",
      put: ({ pageLayout }) => {
        const { defaultForAllPages } = pageLayout.headersFooters;
        defaultForAllPages.leftFooter = footerCode(footer.left);
        defaultForAllPages.rightFooter = footer.right;
      },
    },
  ];
}

function breakPages({ horizontalPageBreaks }: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of rows) horizontalPageBreaks.add(`A${row + 1}`);
}
