import { openOthersBy } from "../app/openingOthers";
import { readReturn } from "../app/returns/readReturns";
import { makeApart, openApart } from "./openApart";
import type { AskedOfWorker, SaidByWorker } from "./readApart";

/** The worker that reads workbooks that came back, one at a time. */

const tell = (said: SaidByWorker): void => postMessage(said);

openOthersBy({ open: openApart, make: () => Promise.resolve(makeApart()) });

addEventListener("message", ({ data }: MessageEvent<AskedOfWorker>) => {
  const { name, modified, bytes, system } = data;
  void readReturn({ name, modified, bytes: () => Promise.resolve(bytes) }, system).then(tell);
});

tell("ready");
