import { parseA1Ref } from "@borgar/fx";
import type { Doubt } from "../../model/cell";
import { type Across, acrossSheets } from "../../model/formulaText/acrossSheets";
import { kept } from "../../model/kept";
import { parseAddress, type Rect } from "../../model/rect";

/** A parsed reference, independent of the cell that it stands in. */
export type ReferenceText =
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly rect: Rect }
  | { readonly kind: "across"; readonly ends: Across["ends"]; readonly rect: Rect }
  /** @property sheet whose own name it is, where the reference says one */
  | { readonly kind: "name"; readonly name: string; readonly sheet: string | undefined }
  /** it cannot be resolved here */
  | { readonly kind: "beyond"; readonly doubt: Doubt };

/** Parses a reference such as `A1:B2`, `'a sheet'!A1` or `a_name`. */
export const referenceText = kept(readReference);

function readReference(text: string): ReferenceText {
  const doubt = doubtOfReference(text);
  if (doubt) return { kind: "beyond", doubt };
  const address = parseAddress(text);
  const across = address?.sheet?.includes(":") ? acrossSheets(text) : undefined;
  if (across) return { kind: "across", ends: across.ends, rect: address!.rect };
  if (address) return { kind: "cells", sheet: address.sheet, rect: address.rect };
  const reference = parseA1Ref(text);
  return reference && "name" in reference
    ? { kind: "name", name: reference.name, sheet: reference.context?.[0] }
    : { kind: "beyond", doubt: "unknown" };
}

/** Why a reference cannot be resolved: it is into another workbook, or of a kind that is not known. */
function doubtOfReference(text: string): Doubt | undefined {
  const context = parseA1Ref(text)?.context ?? [];
  if (context.length > 1) return "external";
  return text.includes("[") ? "unknown" : undefined;
}
