import type { TFunction } from "i18next";
import { methodName } from "../../scoring/methods/allMethods";
import type { Normalisation } from "../../system/schema";

/** The name of a method; that of the sheets, where the dictionaries have none. */
export function methodSaid(t: TFunction, method: Normalisation["method"]): string {
  return t(`scheme.methods.${method}`, { defaultValue: methodName(method) });
}
