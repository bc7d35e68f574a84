import type { Collected, Compared } from "../../app/returns/collect";
import { type Language, said, type Said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import type { Finding } from "../../validation/finding";
import { fieldOf } from "../../workbook/returns/places";

/** What became of returned files, as JSON. */
export function collectedJson(collected: readonly Collected[], language: Language): string {
  const departments = collected.map(({ department, file, state, said: words, merged, findings, damage }) => ({
    id: department?.id ?? null,
    name: department?.name ?? null,
    file,
    state,
    reason: state === "refused" ? joined(words, language) : null,
    remarks: state === "refused" ? [] : words.map((each) => inWords(language, each)),
    changed: (merged?.taken ?? []).map(({ place, ours, theirs }) => ({
      ...fieldOf(place),
      before: ours,
      after: theirs,
    })),
    conflicts: (merged?.open ?? []).map(({ place, handedOut, ours, theirs }) => ({
      ...fieldOf(place),
      handedOut,
      ours,
      theirs,
    })),
    findings,
    damage,
  }));
  return JSON.stringify({ departments }, null, 2);
}

interface Telling {
  readonly language: Language;
  readonly isPreview: boolean;
}

/** What became of returned files, for people. */
export function collectedLines(collected: readonly Collected[], { language, isPreview }: Telling): string {
  const count = (of: (each: Collected) => number): number =>
    collected.reduce((sum, each) => sum + of(each), 0);
  const lines = [
    ...collected.flatMap((each) => fileLines(each, isPreview)),
    said("cli.returns.summary", {
      files: collected.length,
      changed: count(({ merged }) => merged?.taken.length ?? 0),
      conflicts: count(({ merged }) => merged?.open.length ?? 0),
      refused: count(({ state }) => (state === "refused" ? 1 : 0)),
    }),
  ];
  return lines.map((line) => inWords(language, line)).join("\n");
}

function fileLines(
  { department, file, state, said: words, merged, damage }: Collected,
  isPreview: boolean,
): Said[] {
  const became = said(`cli.returns.${isPreview ? "wouldBe" : "state"}.${state}`);
  return [
    department
      ? said("cli.returns.file", { file, name: department.name, state: became })
      : said("cli.returns.fileOfNobody", { file, state: became }),
    ...words.map((reason) => said("cli.returns.because", { reason })),
    ...(merged?.taken ?? []).map((cell) =>
      said("cli.returns.changed", {
        key: shownField(cell),
        before: shownHeld(cell.ours),
        after: shownHeld(cell.theirs),
      }),
    ),
    ...(merged?.open ?? []).map((cell) =>
      said("cli.returns.open", {
        key: shownField(cell),
        handedOut: shownHeld(cell.handedOut),
        ours: shownHeld(cell.ours),
        theirs: shownHeld(cell.theirs),
      }),
    ),
    ...damage.map(damageLine),
  ];
}

/** As in `gdp@1`, `gdp#remark` and `tjj.person`, which says more than the key alone. */
function shownField({ place }: Compared): string {
  return place;
}

function shownHeld(held: Compared["ours"]): string | Said {
  return held === null ? said("cli.returns.blank") : String(held);
}

function damageLine({ sheet, cell, message }: Finding): Said {
  return said("cli.returns.damage", { place: cell ? `${sheet}!${cell}` : sheet, message });
}

function joined(words: readonly Said[], language: Language): string {
  return words.map((each) => inWords(language, each)).join(inWords(language, said("cli.then")));
}
