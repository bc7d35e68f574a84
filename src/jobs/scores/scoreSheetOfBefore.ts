import { deletionOf } from "../../excel/sheets/deletion";
import { showing } from "../../excel/sheets/makeSheet";
import type { Begun } from "../../workbook/journal/begun";
import { lastRun } from "../../workbook/scores/runRecord";
import type { Settling } from "../job";

/** A 计分表 that version 0.1 made before a run, as a job of its own. */
interface ScoreSheetRecord extends Begun {
  readonly made: string;
}

/** Deleted, unless the run that it was made for has been written. */
export const scoreSheetOfBefore: Settling<ScoreSheetRecord> = {
  id: "score-sheet",
  slot: "job",
  blocksOthers: true,
  settle: async (requests, { made, time }, { state, journal }) => {
    const run = lastRun(journal);
    const isWritten = run.state === "done" && run.record?.time === time;
    if (state === "closing" || isWritten) return { became: "finished", last: showing(made) };
    return { became: "taken back", last: await deletionOf(requests, [made]) };
  },
};
