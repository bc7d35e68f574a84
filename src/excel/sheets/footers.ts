import { Part, writing } from "../request/part";
import type { Requests } from "../request/requests";

/** Left sections of footers, by the name of the sheet. */
export type Footers = ReadonlyMap<string, string>;

/** Reads the left sections of the footers of sheets; those that are not there are left out. */
export function readingFooters(sheets: readonly string[]): Part<Footers> {
  return new Part(({ workbook }) => {
    const found = sheets.map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter");
      return { name, sheet, footer };
    });
    return () =>
      new Map(
        found.flatMap(({ name, sheet, footer }) => (sheet.isNullObject ? [] : [[name, footer.leftFooter]])),
      );
  });
}

/**
 * Sets footers, in one request where all goes well, and else sheet by sheet.
 *
 * @returns whether this Excel has taken all of them: some refuse what concerns the printer, and no job may fail of that
 */
export async function setFooters(requests: Requests, footers: Footers): Promise<boolean> {
  const attempt = async (changes: readonly (readonly [string, string])[]): Promise<boolean> => {
    try {
      await requests.send(
        writing(({ workbook }) => {
          for (const [name, footer] of changes)
            workbook.worksheets.getItem(name).pageLayout.headersFooters.defaultForAllPages.leftFooter =
              footer;
        }),
      );
      return true;
    } catch {
      return false;
    }
  };
  if (footers.size === 0 || (await attempt([...footers]))) return true;
  let taken = true;
  for (const change of footers) taken = (await attempt([change])) && taken;
  return taken;
}
