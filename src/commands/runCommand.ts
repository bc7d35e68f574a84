import { Problem } from "../system/problem";

/**
 * Does what a ribbon button is for. It is complete when all is done and what had to be said was read.
 *
 * @param say shows a message, until it is gone
 */
export async function runCommand(
  command: () => Promise<void>,
  event: Pick<Office.AddinCommands.Event, "completed">,
  say: (text: string) => Promise<void>,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    await say(error instanceof Problem ? error.message : `程序出错（${String(error)}），请重试`).catch(
      () => undefined,
    );
  } finally {
    event.completed();
  }
}
