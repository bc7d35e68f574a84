import { type Said, said } from "../../i18n/said";
import type { FoundPublication } from "./differences";
import { coversUnits } from "./covered/unitParts";
import { EDITIONS, WITH_UNITS } from "./editions/editions";
import { sameStamp } from "./stamp";

/**
 * Without its record a publication can still be compared as a whole, with the stamp in its footer or on paper: by the
 * newest edition first, since it covers most.
 *
 * @param printed a stamp from paper
 * @returns what can be said
 */
export function withoutRecord(found: FoundPublication, printed: string | undefined): Said {
  // where nothing was ranked, the edition that covers that gives the stamp of the one before
  const known = Object.entries(EDITIONS).filter(
    ([no]) => Number(no) < WITH_UNITS || coversUnits(found.parts),
  );
  const stamps = known
    .map(([, edition]) => edition)
    .reverse()
    .map(({ stamp, covered }) => ({ stamp: stamp(found), covered }));
  const agreeing = stamps.find(({ stamp }) =>
    printed === undefined ? found.footer.includes(stamp) : sameStamp(printed, stamp),
  );
  const isFooter = printed === undefined;
  if (agreeing) {
    const { covered } = agreeing;
    return said(isFooter ? "problems.footerAgrees" : "problems.paperAgrees", { covered });
  }
  const { stamp } = stamps[0]!;
  return said(isFooter ? "problems.footerDisagrees" : "problems.paperDisagrees", { stamp });
}
