import { startOffices } from "./running";

declare global {
  var endOffices: (() => void) | undefined;
}

/** `globalSetup` of jest. */
export default async function start(): Promise<void> {
  globalThis.endOffices = await startOffices();
}
