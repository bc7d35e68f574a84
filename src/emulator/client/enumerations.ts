import enumerations from "../published/enumerations.json";

/**
 * Adds the enumerations of the API, such as `Excel.ChartType.line`, to the `Excel` that is installed. Code that is compiled
 * with the published types has no need of them here alone: TypeScript leaves them to the library. Nothing that ships asks for
 * them, as it writes their values.
 *
 * @source @types/office-js, from which `enumerations.json` is made (`npm run members`)
 */
export function installEnumerations(): void {
  Object.assign((globalThis as unknown as { Excel: object }).Excel, enumerations);
}
