import { type Character, USUAL } from "../../src/emulator/character";
import { CHARACTERS } from "../../src/emulator/testing/characters";

/** The one that the environment asks for by its name, or by its number from 1. */
export function chosenCharacter(): Character {
  const wanted = process.env.EXCEL_CHARACTER;
  if (wanted === undefined || wanted === "") return USUAL;
  const found = CHARACTERS.find(({ name }, i) => name === wanted || String(i + 1) === wanted);
  if (!found) throw new Error(`no character is called ${wanted}`);
  return found;
}
