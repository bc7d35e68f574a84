import type { Requests } from "../../excel/request/requests";
import type { Bulletin } from "../../workbook/bulletin/bulletin";
import { type FoundBulletin, LOOKING_FOR_BULLETIN, readForBulletin } from "./readForBulletin";
import { writeBulletin } from "./writeBulletin";

/** A bulletin, and whether it had to be made. */
interface PutBulletin {
  readonly bulletin: Bulletin;
  readonly isNew: boolean;
  /** the data say something else by now */
  readonly isOld: boolean;
}

/**
 * The bulletin of a workbook that nobody works on: as it stands there, or made where there is none.
 *
 * @param today as in `2019-07-12`
 * @throws Problem when it cannot be made
 */
export async function putBulletin(requests: Requests, today: string): Promise<PutBulletin> {
  const look = await requests.send(LOOKING_FOR_BULLETIN);
  const found = await readForBulletin(requests, look, [], today);
  if (found.place)
    return {
      bulletin: { ...found.bulletin, rows: found.standing },
      isNew: false,
      isOld: isOld(found),
    };
  await requests.send(await writeBulletin(requests, found, []));
  return { bulletin: found.bulletin, isNew: true, isOld: false };
}

/** The day on which it was made is no matter. */
function isOld({ bulletin, standing }: FoundBulletin): boolean {
  return bulletin.rows.some(
    ({ part, own, edited }, i) =>
      part !== "date" && part !== "number" && edited === "" && own !== standing[i]!.shown,
  );
}
