import { type Particular, said } from "./said";

/** Parts of a sentence one after another, with the semicolons of the language between them. */
export function sequence([first = "", ...rest]: readonly Particular[]): Particular {
  return rest.length === 0 ? first : said("sequence", { first, rest: sequence(rest) });
}
