import type { TFunction } from "i18next";
import { languageOf } from "../../../i18n/start";
import { inWords } from "../../../i18n/words";
import { referenceName } from "../../../scoring/unit/words";
import { quantityOf } from "../../../system/lookup";
import type { IndicatorSystem } from "../../../system/schema";
import { dayOf } from "../../../validation/serialDate";
import type { Held } from "../../../workbook/returns/held";
import { type EnteredPlace, fieldOf } from "../../../workbook/returns/places";

/** A place as people know it: a quantity with its year, what is said beside it, or who has filled the sheet. */
export function placeName(t: TFunction, system: IndicatorSystem, place: EnteredPlace): string {
  const { field, key, lag } = fieldOf(place);
  const [of = "", part] = key.split(".");
  if (field === "head") return t(`returning.head.${part}`);
  if (field === "value") return inWords(languageOf(), referenceName(system, { name: key, lag: lag ?? 0 }));
  const quantity = quantityOf(system, of).name;
  return t(`returning.preview.${field === "evidence" ? field : (part ?? "remark")}`, { quantity });
}

const DATE = /[.#]date$/;

/** What stands in a cell, as people see it. */
export function shownHeld(t: TFunction, place: EnteredPlace, held: Held): string {
  if (held === null || held === "") return t("returning.preview.blank");
  const day =
    DATE.test(place) && typeof held === "number"
      ? dayOf({ kind: "date", value: held, sheet: "", cell: "" })
      : undefined;
  return day ?? String(held);
}
