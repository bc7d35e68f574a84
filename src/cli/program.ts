import { Command, CommanderError } from "commander";
import { type Language, type Said, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { Problem, UnreadyProblem } from "../system/problem";
import type { Outcome } from "./commands";
import type { Declaring } from "./declare/declaring";
import { declareShared, helpIn, helpWords } from "./declare/helpWords";
import { declareBulletinCommands } from "./declare/bulletins";
import { declareInstallingCommands } from "./declare/installing";
import { declarePublicationCommands } from "./declare/publication";
import { declareReturnCommands } from "./declare/returns";
import { declareSystemCommands } from "./declare/systems";
import { declareUnitCommands } from "./declare/units";
import { declareWorkbookCommands } from "./declare/workbooks";
import { languageIn } from "./language";

/** Where a run writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * Runs one command.
 *
 * @param args without the interpreter and the script
 * @returns exit code: 0 done, 1 something must be mended, 2 unusable input
 */
export async function run(args: readonly string[], { out, error }: Output): Promise<number> {
  let language: Language = "zh";
  let outcome: Outcome | undefined;
  try {
    language = languageIn(args);
    const settle: Declaring["settle"] = async (work) => void (outcome = await work);
    await programOf(language, settle, out).parseAsync([...args], { from: "user" });
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
    error(inOneLine(thrown, language));
    return thrown instanceof UnreadyProblem ? 1 : 2;
  }
  if (outcome) out(outcome.output);
  return outcome?.code ?? 0;
}

function programOf(language: Language, settle: Declaring["settle"], out: Output["out"]): Command {
  const program = new Command(helpWords(language, "programName"))
    .description(helpWords(language, "program"))
    .exitOverride()
    .configureHelp(helpIn(language))
    .configureOutput({ writeOut: (text) => out(text.trimEnd()), writeErr: () => undefined });
  declareShared(program, language);
  const declaring = { program, language, settle, say: out };
  declareWorkbookCommands(declaring);
  declareReturnCommands(declaring);
  declareUnitCommands(declaring);
  declareBulletinCommands(declaring);
  declarePublicationCommands(declaring);
  declareSystemCommands(declaring);
  declareInstallingCommands(declaring);
  return program;
}

/** One line that says what, where and what to do; what was not foreseen is called so, without a stack trace. */
function inOneLine(thrown: unknown, language: Language): string {
  const words = inWords(language, saidOf(thrown));
  return words.replace(/\s*\n\s*/g, inWords(language, said("cli.then")));
}

function saidOf(thrown: unknown): Said {
  if (thrown instanceof Problem) return thrown.said;
  if (thrown instanceof CommanderError) return said("cli.help.wrongCommand", { fault: commandFault(thrown) });
  const [message] = String((thrown as Error)?.message ?? thrown).split("\n");
  return said("cli.help.crashed", { message: message! });
}

/** Faults of a command line that the dictionaries have words for; those of the library are English. */
const FAULTS = [
  "unknownCommand",
  "unknownOption",
  "missingMandatoryOptionValue",
  "optionMissingArgument",
  "missingArgument",
] as const;

function commandFault({ code, message }: CommanderError): Said | string {
  const name = /'([^']+)'/.exec(message)?.[1] ?? "";
  const fault = FAULTS.find((known) => code === `commander.${known}`);
  if (fault) return said(`cli.help.fault.${fault}`, { name });
  if (code === "commander.excessArguments") return said("cli.help.fault.excessArguments");
  if (code === "commander.help") return said("cli.help.fault.help");
  return message.replace(/^error: /, "");
}
