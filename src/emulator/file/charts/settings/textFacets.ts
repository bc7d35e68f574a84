import type { ChartSetting } from "../../../model/chart";
import type { Draft } from "../../../xml/draft";
import { element } from "../../../xml/write";
import type { Facet } from "./facet";
import { paint, paintIn } from "./shapeFacets";

const PLAIN =
  "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr>" +
  '<a:endParaRPr lang="en-US"/></a:p></c:txPr>';

/** Where the format of an element's text is said: with the text, where that is its own. */
function bodyIn(own: Draft): Draft | undefined {
  return own.at("tx/rich") ?? own.at("txPr");
}

function bodyOf(own: Draft): Draft {
  return bodyIn(own) ?? own.add(PLAIN);
}

/** The properties of all its characters: those that paragraphs begin with, and those of every run. */
function propertiesOf(body: Draft): Draft[] {
  return body.all("p").flatMap((paragraph) => {
    const runs = paragraph.all("r").map((run) => run.at("rPr") ?? addedProperties(run));
    return [paragraph.make("a:pPr/a:defRPr"), ...runs];
  });
}

function addedProperties(run: Draft): Draft {
  const [text] = run.all("t");
  return run.add(element("a:rPr", {}), text);
}

/** A setting of characters. */
interface OfCharacters {
  readonly name: string;
  readonly read: (properties: Draft) => ChartSetting | undefined;
  readonly write: (properties: Draft, value: ChartSetting | undefined) => void;
}

function attribute(
  name: string,
  local: string,
  meaning: (said: string) => ChartSetting,
  said: (value: ChartSetting) => string | number,
): OfCharacters {
  return {
    name,
    read: (own) => {
      const found = own.attribute(local);
      return found === undefined ? undefined : meaning(found);
    },
    write: (own, value) => own.assign(local, value === undefined ? undefined : said(value)),
  };
}

const isYes = (said: string): boolean => said === "1" || said === "true";
const yes = (value: ChartSetting): number => (value === true ? 1 : 0);

/** @source ECMA-376 part 1, 21.1.2.3.9 `rPr` */
export const OF_CHARACTERS: readonly OfCharacters[] = [
  attribute(
    "font.size",
    "sz",
    (said) => Number(said) / 100,
    (value) => Math.round(Number(value) * 100),
  ),
  attribute("font.bold", "b", isYes, yes),
  attribute("font.italic", "i", isYes, yes),
  attribute(
    "font.underline",
    "u",
    (said) => (said === "none" ? "None" : "Single"),
    (value) => (value === "Single" ? "sng" : "none"),
  ),
  { name: "font.color", read: paintIn, write: paint },
  {
    name: "font.name",
    read: (own) => own.at("latin")?.attribute("typeface"),
    write: (own, value) => {
      for (const script of ["latin", "ea", "cs"]) {
        if (value === undefined) own.drop(script);
        else own.make(`a:${script}`).assign("typeface", String(value));
      }
    },
  },
];

export const FONT: readonly Facet[] = OF_CHARACTERS.map(({ name, read, write }) => ({
  name,
  read: (own) => {
    const paragraph = bodyIn(own)?.at("p");
    const [run, usual] = [paragraph?.at("r/rPr"), paragraph?.at("pPr/defRPr")];
    return (usual && read(usual)) ?? (run && read(run));
  },
  write: (own, value) => {
    if (value !== undefined || bodyIn(own))
      for (const properties of propertiesOf(bodyOf(own))) write(properties, value);
  },
}));

const TURN = 60_000;

/** Degrees against the clock; 180 for letters below each other. @source Excel.ChartTitle.textOrientation */
const orientation: Facet = {
  name: "orientation",
  read: (own) => {
    const body = bodyIn(own)?.at("bodyPr");
    if (body?.attribute("vert")?.startsWith("wordArtVert")) return 180;
    const said = body?.attribute("rot");
    // an axis of its own accord turns its labels by an amount that no angle has
    return said === undefined || Math.abs(Number(said)) > 90 * TURN ? undefined : -Number(said) / TURN || 0;
  },
  write: (own, value) => {
    if (value === undefined && !bodyIn(own)) return;
    const body = bodyOf(own).make("a:bodyPr");
    body.assign("rot", value === undefined ? undefined : value === 180 ? 0 : -Number(value) * TURN || 0);
    body.assign("vert", value === undefined ? undefined : value === 180 ? "wordArtVert" : "horz");
  },
};

const ACROSS = { Left: "l", Center: "ctr", Right: "r", Justify: "just", Distributed: "dist" };
const DOWN = { Top: "t", Center: "ctr", Bottom: "b", Justify: "just", Distributed: "dist" };

function aligned(name: string, local: string, path: string, words: Readonly<Record<string, string>>): Facet {
  return {
    name,
    read: (own) => {
      const said = bodyIn(own)?.at(path.replace(/a:/g, ""))?.attribute(local);
      return Object.keys(words).find((word) => said !== undefined && words[word] === said);
    },
    write: (own, value) => {
      if (value !== undefined || bodyIn(own))
        bodyOf(own)
          .make(path)
          .assign(local, value === undefined ? undefined : words[String(value)]);
    },
  };
}

export const TEXT: readonly Facet[] = [
  ...FONT,
  orientation,
  aligned("horizontalAlignment", "algn", "a:p/a:pPr", ACROSS),
  aligned("verticalAlignment", "anchor", "a:bodyPr", DOWN),
];
