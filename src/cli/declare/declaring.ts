import { type Command, Option } from "commander";
import type { Language } from "../../i18n/said";
import type { Outcome } from "../commands";
import { type HelpKey, helpWords, type PlaceKey } from "./helpWords";

/** The program that commands are declared in, and the language that it speaks. */
export interface Declaring {
  readonly program: Command;
  readonly language: Language;
  /** Takes the outcome of a command. */
  readonly settle: (work: Outcome | Promise<Outcome>) => Promise<void>;
  /** Says a line before a command has its outcome. */
  readonly say: (line: string) => void;
}

/** A command whose options say what they are for in the language of the program. */
export class Declared {
  readonly command: Command;

  /**
   * @param name of the command
   * @param does what it is for
   * @param takesFile whether it works on a file that is named first
   */
  constructor(
    private readonly declaring: Declaring,
    name: string,
    does: HelpKey,
    { takesFile = false } = {},
  ) {
    const words = takesFile ? this.flag(name, "file") : name;
    this.command = declaring.program.command(words).description(this.words(does));
  }

  /** Further files behind the first, one at least. */
  files(name: string): this {
    this.command.argument(`<${this.words(`place.${name as PlaceKey}`)}...>`);
    return this;
  }

  /** An option, with a text behind it where a place is named. */
  option(name: string, place: PlaceKey | undefined, says: HelpKey, byDefault?: string): this {
    this.command.option(this.flag(name, place), this.words(says), byDefault);
    return this;
  }

  /** An option that must be there. */
  needed(name: string, place: PlaceKey, says: HelpKey): this {
    this.command.requiredOption(this.flag(name, place), this.words(says));
    return this;
  }

  /** An option that may be there several times. */
  repeated(name: string, place: PlaceKey, says: HelpKey): this {
    const collected = (text: string, others: string[]): string[] => [...others, text];
    this.command.option(this.flag(name, place), this.words(says), collected, []);
    return this;
  }

  /** An option with one or more values behind it. */
  several(name: string, place: PlaceKey, says: HelpKey): this {
    const option = new Option(this.flag(name, place), this.words(says)).default([]);
    // the library finds dots in a flag only behind Latin letters
    option.variadic = true;
    this.command.addOption(option);
    return this;
  }

  private flag(name: string, place: PlaceKey | undefined): string {
    return place === undefined ? name : `${name} <${this.words(`place.${place}`)}>`;
  }

  private words(key: HelpKey): string {
    return helpWords(this.declaring.language, key);
  }
}
