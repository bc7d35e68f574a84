import type { DataValidation } from "../../model/rules";
import { invalid } from "../../protocol/hostError";
import { oneOf, text } from "../coerce";

/** @source Excel specifications: title 32 characters, text 255 */
const TITLE_LIMIT = 32;
const TEXT_LIMIT = 255;

interface Prompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

interface Alert {
  readonly title: string;
  readonly message: string;
  readonly style: string;
  readonly showAlert: boolean;
}

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

export function promptOf(rule: DataValidation | undefined): Prompt {
  return {
    title: rule?.promptTitle ?? "",
    message: rule?.prompt ?? "",
    showPrompt: rule?.showInputMessage === true,
  };
}

export function promptSet(value: unknown): Partial<DataValidation> {
  const { title = "", message = "", showPrompt = true } = given<Prompt>(value);
  assertLengths(title, message);
  return { promptTitle: title, prompt: message, showInputMessage: showPrompt };
}

/** Without a rule, the default: an alert without texts, of style Stop, that is shown. */
export function alertOf(rule: DataValidation | undefined): Alert {
  const style = Object.entries(STYLES).find(([, file]) => file === (rule?.errorStyle ?? "stop"))?.[0];
  return {
    title: rule?.errorTitle ?? "",
    message: rule?.error ?? "",
    style: style ?? "Stop",
    showAlert: rule?.showErrorMessage ?? true,
  };
}

export function alertSet(value: unknown): Partial<DataValidation> {
  const { title: whole = "", message = "", style = "Stop", showAlert = true } = given<Alert>(value);
  // the example of "Add data validation to Excel ranges" has a title of 34 characters: what a file cannot hold is cut
  const title = whole.slice(0, TITLE_LIMIT);
  assertLengths(title, message);
  const known = oneOf(style, Object.keys(STYLES) as (keyof typeof STYLES)[], "style of an alert");
  return { errorTitle: title, error: message, errorStyle: STYLES[known], showErrorMessage: showAlert };
}

/** @throws HostError InvalidArgument when a text is none, or what is true or false is neither */
function given<Message extends Prompt | Alert>(value: unknown): Partial<Message> {
  const message = (value ?? {}) as Partial<Prompt & Alert>;
  for (const each of [message.title, message.message]) if (each !== undefined) text(each, "message");
  for (const each of [message.showPrompt, message.showAlert])
    if (each !== undefined && typeof each !== "boolean")
      throw invalid(`whether a message is shown: ${String(each)}`);
  return message as Partial<Message>;
}

function assertLengths(title: string, message: string): void {
  if (title.length > TITLE_LIMIT || message.length > TEXT_LIMIT) {
    throw invalid(`a title has at most ${TITLE_LIMIT} characters and a text at most ${TEXT_LIMIT}`);
  }
}
