import { type Recovered, recoverAtOnce } from "./recover";

/**
 * Runs what a job writes under the journal. When it fails it is taken back at once, or finished; where Excel does
 * not answer, the next opening does it.
 *
 * @throws the error of the job, unless it could be finished all the same
 */
export async function underJournal(
  context: Excel.RequestContext,
  job: Recovered["job"],
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    const recovered = await recoverAtOnce(context);
    if (recovered?.job !== job || !recovered.finished) throw error;
  }
}
