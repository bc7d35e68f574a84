import { useCallback } from "react";
import { type Returns, returnsOf } from "../../app/returns/returnsOf";
import { languageOf } from "../../i18n/start";
import { useRead } from "../session/useRead";

/** How far it has come with the file of each department; undefined until it is known. */
export function useReturns(): Returns | undefined {
  const language = languageOf();
  const read = useCallback(() => returnsOf(new Date(), language), [language]);
  return useRead(read, undefined);
}
