import type { ChartParts, ChartSettings } from "../../../model/chart";
import { isSame } from "../../../model/same";
import type { Draft } from "../../../xml/draft";
import { element, escapeText } from "../../../xml/write";
import { decodeXstring } from "../../../xml/xstring";
import type { Facet } from "./facet";
import { OF_CHARACTERS } from "./textFacets";

/** As large as the title of a chart that Excel makes, and not bold. */
const USUAL = '<a:pPr><a:defRPr sz="1400" b="0"/></a:pPr>';

function textsIn(own: Draft, local: string): string {
  if (own.local === local) return decodeXstring(own.text);
  return own.children.map((child) => textsIn(child, local)).join("");
}

/** The text of a title or label; undefined for one that has none of its own. */
export function textIn(own: Draft): string | undefined {
  const said = own.at("tx");
  if (!said) return undefined;
  const rich = said.at("rich");
  return rich
    ? rich
        .all("p")
        .map((paragraph) => textsIn(paragraph, "t"))
        .join("\n")
    : textsIn(said, "v");
}

/** Gives a title or label a text of its own: paragraphs in the format of the first one that was there. */
export function giveText(own: Draft, text: string): void {
  const before = own.at("tx/rich") ?? own.at("txPr");
  const paragraph = before?.at("p");
  const body = before?.at("bodyPr")?.xml() ?? element("a:bodyPr", {});
  const usual = own.local === "title" && !own.at("txPr") ? USUAL : "<a:pPr><a:defRPr/></a:pPr>";
  const format = paragraph ? (paragraph.at("pPr")?.xml() ?? "") : usual;
  const run = paragraph?.at("r/rPr")?.xml() ?? "";
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => element("a:p", {}, format + element("a:r", {}, run + `<a:t>${escapeText(line)}</a:t>`)));
  // the format of a title that had no text of its own goes with the text now
  own.drop("txPr");
  own.make("tx").refill(element("c:rich", {}, body + (before?.at("lstStyle")?.xml() ?? "") + lines.join("")));
}

/** What the cell says is put there when all is written: programs that look at no cells show nothing without it. */
const TO_BE_READ = element("c:strCache", {}, element("c:ptCount", { val: 0 }));

/** The text of an element that is there anyhow, or is taken from a cell. */
export const WORDS: readonly Facet[] = [
  {
    name: "text",
    read: (own) => (own.at("tx/strRef") ? undefined : textIn(own)),
    write: (own, value) => {
      if (value !== undefined) giveText(own, String(value));
      else if (own.at("tx/rich")) own.drop("tx");
    },
  },
  {
    name: "formula",
    read: (own) => own.at("tx/strRef/f")?.text,
    write: (own, value) => {
      if (value === undefined) return own.drop("tx/strRef");
      const formula = element("c:f", {}, escapeText(String(value)));
      own.make("tx").refill(element("c:strRef", {}, formula + TO_BE_READ));
    },
  },
];

/** Parts of a text that look otherwise than the rest, as `…/characters:0-7` each. */
export function charactersIn(own: Draft, name: string): ChartParts {
  const found: Span[] = [];
  const paragraphs = own.at("tx/rich")?.all("p") ?? [];
  // a single run is all of the text
  if (paragraphs.flatMap((paragraph) => paragraph.all("r")).length < 2) return {};
  let at = 0;
  for (const paragraph of paragraphs) {
    const usual = paragraph.at("pPr/defRPr");
    for (const run of paragraph.all("r")) {
      const [start, properties] = [at, run.at("rPr")];
      at += textsIn(run, "t").length;
      const settings = OF_CHARACTERS.flatMap((each) => {
        const [is, was] = [properties && each.read(properties), usual && each.read(usual)];
        return is === undefined || is === was ? [] : [[each.name, is] as const];
      });
      if (settings.length > 0) found.push({ start, end: at, settings: Object.fromEntries(settings) });
    }
    at += 1;
  }
  return Object.fromEntries(
    joined(found, textIn(own) ?? "").map(({ start, end, settings }) => [
      `${name}/characters:${start}-${end}`,
      settings,
    ]),
  );
}

/** Neighbours that look alike are one, across the ends of lines too. */
function joined(spans: readonly Span[], text: string): Span[] {
  return spans.reduce<Span[]>((found, span) => {
    const last = found.at(-1);
    const isNext = last && /^\n?$/.test(text.slice(last.end, span.start));
    if (!isNext || !isSame(last.settings, span.settings)) return [...found, span];
    return [...found.slice(0, -1), { ...last, end: span.end }];
  }, []);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly settings: ChartSettings;
}

/** Writes the text anew, in runs of which each looks alike. */
export function dressCharacters(own: Draft, spans: readonly Span[]): void {
  const text = textIn(own) ?? "";
  giveText(own, text);
  let at = 0;
  for (const paragraph of own.at("tx/rich")?.all("p") ?? []) {
    const [run] = paragraph.all("r");
    const line = run ? textsIn(run, "t") : "";
    const format = run?.at("rPr")?.xml() ?? element("a:rPr", {});
    run?.remove();
    for (const [from, to] of pieces(line.length, at, spans)) {
      const said = `<a:t>${escapeText(line.slice(from, to))}</a:t>`;
      const properties = paragraph.add(element("a:r", {}, format + said)).at("rPr")!;
      for (const { start, end, settings } of spans)
        if (start <= at + from && at + to <= end)
          for (const each of OF_CHARACTERS)
            if (each.name in settings) each.write(properties, settings[each.name]);
    }
    at += line.length + 1;
  }
}

/** Pieces of a line that no span begins or ends within. */
function pieces(length: number, at: number, spans: readonly Span[]): [number, number][] {
  const edges = [0, length, ...spans.flatMap(({ start, end }) => [start - at, end - at])]
    .filter((edge) => edge >= 0 && edge <= length)
    .sort((a, b) => a - b);
  const distinct = [...new Set(edges)];
  return distinct.slice(1).map((edge, i) => [distinct[i]!, edge]);
}

/** What the parts of a title or label say of characters. */
export function spansOf(parts: ChartParts, name: string): Span[] {
  return Object.entries(parts).flatMap(([key, settings]) => {
    const found = key.startsWith(`${name}/characters:`) ? /(\d+)-(\d+)$/.exec(key) : null;
    return found ? [{ start: Number(found[1]), end: Number(found[2]), settings }] : [];
  });
}
