import enumerations from "../published/enumerations.json";

/**
 * Adds the enumerations of the API, such as `Excel.ChartType.line`, to the `Excel` that is installed; to be called after each
 * `installExcel`. They are apart from it, and so from what ships, where enumerations are written by their values: they are as
 * large as all of the client.
 *
 * @source @types/office-js, from which `enumerations.json` is made (`npm run members`)
 */
export function installEnumerations(): void {
  Object.assign((globalThis as unknown as { Excel: object }).Excel, enumerations);
}
