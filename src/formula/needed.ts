import {
  type Call,
  childrenOf,
  type Expression,
  givenBranch,
  type Reference,
  referenceKey,
  referencesOf,
} from "./expression";

/** What must have been entered for a formula to have a value. */
export interface Needed {
  readonly always: readonly Reference[];
  readonly choices: readonly Choice[];
}

/** A `given`: nothing more is needed where all that is asked for was entered. */
interface Choice {
  readonly asked: readonly Reference[];
  readonly otherwise: Needed;
}

/** Whichever branch an `if` takes, both are needed; a `given` needs what it falls back on only where it does. */
export function neededOf(expression: Expression): Needed {
  const always = new Map<string, Reference>();
  const choices: Choice[] = [];
  const visit = (node: Expression): void => {
    if (node.kind === "reference") always.set(referenceKey(node), node);
    else if (node.kind === "call" && node.name === "given") {
      const [first, otherwise] = node.arguments;
      choices.push({ asked: referencesOf(first!), otherwise: neededOf(otherwise!) });
    } else childrenOf(node).forEach(visit);
  };
  visit(expression);
  return { always: [...always.values()], choices };
}

/** The references that are missing, each once. */
export function missingIn(
  { always, choices }: Needed,
  isThere: (reference: Reference) => boolean,
): Reference[] {
  const missing = [
    ...always.filter((reference) => !isThere(reference)),
    ...choices.flatMap(({ asked, otherwise }) => (asked.every(isThere) ? [] : missingIn(otherwise, isThere))),
  ];
  return [...new Map(missing.map((reference) => [referenceKey(reference), reference])).values()];
}

/** Each `given` of a formula, in the order in which they stand. */
export function choicesIn(expression: Expression): Call[] {
  const inner = childrenOf(expression).flatMap(choicesIn);
  return expression.kind === "call" && expression.name === "given" ? [expression, ...inner] : inner;
}

/** What a value comes from: of a `given`, the argument that counts. Each reference once. */
export function usedIn(expression: Expression, isThere: (reference: Reference) => boolean): Reference[] {
  const used = new Map<string, Reference>();
  const visit = (node: Expression): void => {
    if (node.kind === "reference") used.set(referenceKey(node), node);
    else if (node.kind === "call" && node.name === "given") visit(givenBranch(node, isThere));
    else childrenOf(node).forEach(visit);
  };
  visit(expression);
  return [...used.values()];
}

/** What a `given` turns on: what its first argument reads and its second does not; where both read the same, all of it. */
export function turnsOn({ arguments: [first, otherwise] }: Call): Reference[] {
  const read = [...new Map(referencesOf(first!).map((each) => [referenceKey(each), each])).values()];
  const also = new Set(referencesOf(otherwise!).map(referenceKey));
  const own = read.filter((reference) => !also.has(referenceKey(reference)));
  return own.length > 0 ? own : read;
}
