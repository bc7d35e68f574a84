import "./start";

/** `globalTeardown` of jest. */
export default function end(): void {
  globalThis.endOffices?.();
}
