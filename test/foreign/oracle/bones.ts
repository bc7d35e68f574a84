import { elementsOf, local, type Node, shown } from "./nodes";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Attributes that say where something is. */
const PLACES = words(
  "r ref sqref spans activeCell topLeftCell min max name sheet location localSheetId count uniqueCount activeTab fmlaLink tabSelected fullCalcOnLoad colId outlineLevelRow outlineLevelCol",
);
/** Elements whose text follows what it refers to, or is computed anew. */
const FOLLOWING = words(
  "f v definedName formula formula1 formula2 sqref is brk from to calculatedColumnFormula FmlaLink Anchor Row Column row col #cdata",
);
/** How a formula is written, and what a computed value is. */
const WRITING = words("t si s ca cm id max man");
/** Whether there is a value may follow too: a program that cannot compute one leaves it to Excel. */
const PASSING = words("v calcPr #cdata");

/** What a chart remembers of cells, which may have gone or have come. */
const REMEMBERED = words("numCache strCache");

/** Elements in their order, each with what it says beside places. */
export function bonesOf(node: Node): string[] {
  if (REMEMBERED.has(local(node))) return [];
  const follows = FOLLOWING.has(local(node));
  const attributes = Object.entries(node.attributes).filter(
    ([name]) => !PLACES.has(name) && !((follows || local(node) === "c") && WRITING.has(name)),
  );
  const text = follows
    ? ""
    : node.children
        .filter((child) => typeof child === "string")
        .join("")
        .trim();
  const own = PASSING.has(local(node)) ? [] : [JSON.stringify([node.name, attributes, text])];
  return [...own, ...elementsOf(node).flatMap(bonesOf)];
}

/** What is another between two lists of bones, of which the second may be without some, or have more. */
export function boneDifferences(was: string[], now: string[], may?: "lose" | "gain"): string[] {
  if (may === "lose") return missing(now, was).map((bone) => `${shown(bone)} is new`);
  const lost = missing(was, now).map((bone) => `${shown(bone)} is gone`);
  return may === "gain" ? lost : [...lost, ...missing(now, was).map((bone) => `${shown(bone)} is new`)];
}

/** Those of one list that another does not hold, each as often as it stands there. */
function missing(wanted: readonly string[], held: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const bone of held) left.set(bone, (left.get(bone) ?? 0) + 1);
  return wanted.filter((bone) => {
    const count = left.get(bone) ?? 0;
    left.set(bone, count - 1);
    return count <= 0;
  });
}
