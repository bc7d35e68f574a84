import { said } from "../../i18n/said";
import { SHEET } from "../sheetNames";
import type { Difference } from "./difference";
import type { FoundContent } from "./editions/edition";
import { editionOf } from "./editions/editions";
import type { Publication } from "./publication";

/** A workbook as it is now, to be published or compared with its publication. */
export interface FoundPublication extends FoundContent {
  readonly footer: string;
  readonly isProtected: boolean;
}

/**
 * What of a published workbook is not as it was published; nothing when it is unchanged.
 *
 * @throws Problem when a newer version has published it
 */
export function differences(publication: Publication, found: FoundPublication): Difference[] {
  return [...editionOf(publication).differences(publication, found), ...sheetDifferences(publication, found)];
}

/** Differences in footer and protection of the score sheet. */
function sheetDifferences(
  { footer }: Publication,
  { sheet, footer: now, isProtected }: FoundPublication,
): Difference[] {
  const place = { sheet: sheet || SHEET.scores, cell: "" };
  return [
    ...(now === footer
      ? []
      : [{ ...place, kind: "footer" as const, what: said("publication.what.footer"), before: footer, now }]),
    ...(isProtected
      ? []
      : [
          {
            ...place,
            kind: "protection" as const,
            what: said("publication.what.protection"),
            before: said("publication.state.protected"),
            now: said("publication.state.unprotected"),
          },
        ]),
  ];
}
