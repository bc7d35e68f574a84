import { type Said, said } from "../../i18n/said";
import { referenceName } from "../../scoring/unit/words";
import { quantityOf } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";
import type { HeadKey } from "../../validation/entries";
import { dayOf } from "../../validation/serialDate";
import type { Held } from "./held";
import { type EnteredPlace, fieldOf, isPercent, type NotePart, type ReturnedTaskPart } from "./places";

/** A place as people know it: a quantity with its year, what is said beside it, or who has filled the sheet. */
export function placeName(system: IndicatorSystem, place: EnteredPlace): Said {
  const { field, key, lag } = fieldOf(place);
  if (lag !== null) return referenceName(system, { name: key, lag });
  const [of = "", part] = key.split(".");
  if (field === "task") return said(`returns.task.${part as ReturnedTaskPart}`, { no: of });
  if (field === "head") return said(`returns.head.${part as HeadKey}`);
  const note = (part ?? field) as NotePart;
  return said(`returns.note.${note}`, { quantity: quantityOf(system, of).name });
}

const DATE = /[.#]date$/;

/** What stands in a cell, as people see it. @param held undefined where it is not known */
export function heldSaid(place: EnteredPlace, held: Held | undefined): string | Said {
  if (held === undefined) return said("returns.unknown");
  if (held === null || held === "") return said("returns.blank");
  // as the cell shows it
  if (isPercent(place) && typeof held === "number") return `${Number((held * 100).toPrecision(12))}%`;
  const isDay = DATE.test(place) && typeof held === "number";
  const day = isDay ? dayOf({ kind: "date", value: held, sheet: "", cell: "" }) : undefined;
  return day ?? String(held);
}
