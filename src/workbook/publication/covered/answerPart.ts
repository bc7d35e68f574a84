import { said } from "../../../i18n/said";
import type { HeadKey } from "../../../validation/entries";
import { HEAD_LABEL, HEAD_PROGRESS } from "../../fill/fillHead";
import { cellAddress } from "../../plan/address";
import { type Contents, isFormula } from "../../read/contents";
import { readHead } from "../../read/readHead";
import type { Difference } from "../difference";
import type { PublishedValue } from "../publishedValue";
import { asDay } from "./gridPart";
import { type CoveredPart, goneAsAWhole, type StoredPart } from "./part";
import { plainValue } from "./plainValue";
import { type NamesCell, portableFormula } from "./portableFormula";

interface Answer extends Pick<Difference, "kind" | "what" | "cell"> {
  readonly key: string;
  readonly value: PublishedValue;
}

const ANSWER = "内容";

/** Who filled a department's sheet, and when; and the line that says how much is filled. */
export function answerPart(
  id: string,
  sheet: string,
  head: Contents | undefined,
  names: NamesCell,
): CoveredPart {
  return {
    id,
    now: () =>
      head && { id, titles: [ANSWER], rows: answers(head, names).map(({ key, value }) => [key, value]) },
    differences: ({ rows }: StoredPart) => {
      if (!head) return [goneAsAWhole({ sheet, kind: "head", what: said("publication.what.head") })];
      const now = new Map(answers(head, names).map((answer) => [answer.key, answer]));
      return rows.flatMap(([key, before = null]): Difference[] => {
        const { value, kind, what, cell } = now.get(key)!;
        if (before === value) return [];
        const shown = key === "date" ? asDay : (each: PublishedValue): PublishedValue => each;
        return [{ sheet: head.sheet, cell, kind, what, before: shown(before), now: shown(value) }];
      });
    },
  };
}

function answers(head: Contents, names: NamesCell): Answer[] {
  const found = readHead(head);
  const people = (Object.keys(HEAD_LABEL) as HeadKey[]).map((key): Answer => {
    const { cell = "", value = null } = found[key] ?? {};
    return { key, kind: "head", what: HEAD_LABEL[key], cell, value: plainValue(value) };
  });
  return [...people, progress(head, names)];
}

/** The cell right of its label, past empty columns that users put in between. */
function progress({ values, formulas, row, column }: Contents, names: NamesCell): Answer {
  const at = values.findIndex((cells) => cells.includes(HEAD_PROGRESS));
  const right = at < 0 ? -1 : values[at]!.indexOf(HEAD_PROGRESS) + 1;
  const next = at < 0 ? -1 : values[at]!.findIndex((cell, i) => i >= right && cell !== "");
  const across = next < 0 ? right : next;
  const [value, formula] = [values[at]?.[across], formulas?.[at]?.[across]];
  return {
    key: "progress",
    kind: "formula",
    what: HEAD_PROGRESS.replace("：", ""),
    cell: at < 0 ? "" : cellAddress(row + at, column + across),
    value: isFormula(formula, value) ? portableFormula(formula, names) : plainValue(value),
  };
}
