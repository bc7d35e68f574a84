import { Command, Help, type Option } from "commander";
import { type Language, said } from "../../i18n/said";
import type { SentenceKey } from "../../i18n/sentences";
import { inWords } from "../../i18n/words";

/** The keys of what help says, without the name of their dictionary. */
export type HelpKey = Extract<SentenceKey, `cli.help.${string}`> extends `cli.help.${infer K}` ? K : never;

/** Placeholders for the values of options and arguments. */
export type PlaceKey = Extract<HelpKey, `place.${string}`> extends `place.${infer K}` ? K : never;

/** Words of the help that have nothing filled in. */
export function helpWords(language: Language, key: HelpKey): string {
  return inWords(language, { key: `cli.help.${key}`, particulars: {} });
}

/** What the library puts into a help of its own accord; a longer title stands before the one that it ends with. */
const OWN = {
  "Usage:": "usage",
  "Arguments:": "arguments",
  "Global Options:": "globalOptions",
  "Options:": "options",
  "Commands:": "commands",
  "[options]": "ofOptions",
  "[command]": "ofCommand",
} as const satisfies Record<string, HelpKey>;

/** The library's own words of a help in a language. */
export function helpIn(language: Language): Partial<Help> {
  const ours = (text: string): string =>
    Object.entries(OWN).reduce(
      (words, [theirs, key]) => words.replace(theirs, helpWords(language, key)),
      text,
    );
  const help = new Help();
  return {
    showGlobalOptions: true,
    styleTitle: ours,
    commandUsage: (command: Command) => ours(help.commandUsage(command)),
    subcommandTerm: (command: Command) => ours(help.subcommandTerm(command)),
    optionDescription: ({ description, defaultValue }: Option) => {
      if (typeof defaultValue !== "string") return description;
      return inWords(language, said("cli.help.withDefault", { description, value: defaultValue }));
    },
  };
}

/** The options that every command has. */
export function declareShared(program: Command, language: Language): void {
  program
    .option(`--lang <${helpWords(language, "place.language")}>`, helpWords(language, "language"))
    .helpOption("-h, --help", helpWords(language, "help"))
    .helpCommand(`help ${helpWords(language, "ofCommand")}`, helpWords(language, "helpCommand"));
}
