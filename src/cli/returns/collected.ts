import type { Collected, Compared } from "../../app/returns/collect";
import { type Language, said, type Said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import type { IndicatorSystem } from "../../system/schema";
import type { Finding } from "../../validation/finding";
import { briefly } from "../../workbook/publication/briefly";
import { countFindings } from "../../workbook/state/progress";
import { heldSaid, placeName } from "../../workbook/returns/placeName";
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
    conflicts: (merged?.open ?? []).map((cell) => openJson(cell)),
    kept: (merged?.kept ?? []).map((cell) => openJson(cell)),
    findings,
    damage,
  }));
  return JSON.stringify({ departments }, null, 2);
}

/** A cell that stays as it is here, though something else came back. */
function openJson({ place, before, ours, theirs }: Compared): object {
  return { ...fieldOf(place), handedOut: before ?? null, ours, theirs };
}

interface Telling {
  readonly language: Language;
  readonly isPreview: boolean;
  readonly system: IndicatorSystem;
}

/** What became of returned files, for people. */
export function collectedLines(collected: readonly Collected[], telling: Telling): string {
  const count = (of: (each: Collected) => number): number =>
    collected.reduce((sum, each) => sum + of(each), 0);
  const lines = [
    ...collected.flatMap((each) => fileLines(each, telling)),
    said("cli.returns.summary", {
      files: collected.length,
      changed: count(({ merged }) => merged?.taken.length ?? 0),
      conflicts: count(({ merged }) => merged?.open.length ?? 0),
      refused: count(({ state }) => (state === "refused" ? 1 : 0)),
    }),
  ];
  return lines.map((line) => inWords(telling.language, line)).join("\n");
}

function fileLines(
  { department, file, state, said: words, merged, findings, damage }: Collected,
  { isPreview, system }: Telling,
): Said[] {
  // a file may be in conflict with nothing to choose: what came back has no place
  const how = state === "conflict" && merged?.open.length === 0 ? "left" : state;
  const became = said(`cli.returns.${isPreview ? "wouldBe" : "state"}.${how}`);
  const { mandatory, advisory } = countFindings(findings);
  return [
    department
      ? said("cli.returns.file", { file, name: department.name, state: became })
      : said("cli.returns.fileOfNobody", { file, state: became }),
    ...words.map((reason) => said("cli.returns.because", { reason })),
    ...(merged?.taken ?? []).map(({ place, ours, theirs }) => {
      const [before, after] = briefly(ours, theirs);
      const values = { before: shown(place, before), after: shown(place, after) };
      return said("cli.returns.changed", { cell: placeName(system, place), ...values });
    }),
    ...(merged?.open ?? []).map(({ place, ...cell }) => {
      const [ours, theirs] = briefly(cell.ours, cell.theirs);
      const had = cell.before;
      const before = shown(place, had === undefined ? had : briefly(had, cell.ours)[0]);
      const values = { before, ours: shown(place, ours), theirs: shown(place, theirs) };
      return said("cli.returns.open", { cell: placeName(system, place), ...values });
    }),
    ...(merged?.kept ?? []).map(({ place, ...cell }) => {
      const [ours, theirs] = briefly(cell.ours, cell.theirs);
      const values = { ours: shown(place, ours), theirs: shown(place, theirs) };
      return said("cli.returns.kept", { cell: placeName(system, place), ...values });
    }),
    ...(mandatory + advisory > 0 ? [said("cli.returns.findings", { mandatory, advisory })] : []),
    ...(damage.length > 0 ? [said("cli.returns.damaged", { count: damage.length })] : []),
    ...damage.map(damageLine),
  ];
}

/** What stands in a cell, on one line of output. */
function shown(...[place, held]: Parameters<typeof heldSaid>): ReturnType<typeof heldSaid> {
  const words = heldSaid(place, held);
  return typeof words === "string" ? words.replace(/\r?\n/g, "⏎") : words;
}

function damageLine({ sheet, cell, message }: Finding): Said {
  return said("cli.returns.damage", { place: cell ? `${sheet}!${cell}` : sheet, message });
}

function joined(words: readonly Said[], language: Language): string {
  return words.map((each) => inWords(language, each)).join(inWords(language, said("cli.then")));
}
