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
  /** 各县得分, where units were ranked */
  readonly ranking?: PublishedSheet | undefined;
}

/** Footer and protection of a sheet that is published. */
interface PublishedSheet {
  readonly sheet: string;
  readonly footer: string;
  /** undefined when it is not protected */
  readonly protection: object | undefined;
}

/**
 * What of a published workbook is not as it was published; nothing when it is unchanged.
 *
 * @throws Problem when a newer version has published it
 */
export function differences(publication: Publication, found: FoundPublication): Difference[] {
  const { ranking } = found;
  const covered = publication.rankingFooterBefore === undefined ? undefined : ranking;
  return [
    ...editionOf(publication).differences(publication, found),
    ...sheetDifferences(publication, found),
    ...(covered ? sheetDifferences(publication, { ...covered, isProtected: !!covered.protection }) : []),
  ];
}

/** Differences in footer and protection of a sheet that is published. */
function sheetDifferences(
  { footer }: Publication,
  { sheet, footer: now, isProtected }: Pick<FoundPublication, "sheet" | "footer" | "isProtected">,
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
