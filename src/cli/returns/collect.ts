import { resolve } from "node:path";
import {
  type Choose,
  type Collected,
  masterSystem,
  mergeReturns,
  previewReturns,
  type Side,
} from "../../app/returns/collect";
import { readReturns } from "../../app/returns/readReturns";
import { type Language } from "../../i18n/said";
import { problem } from "../../system/problem";
import type { Outcome } from "../commands";
import { Target } from "../target/target";
import { openFile, saveFile } from "../workbookFile";
import { collectedJson, collectedLines } from "./collected";
import { givenFiles } from "./givenFiles";

interface ToCollect {
  readonly preview?: boolean;
  readonly take?: string;
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** Merges what came back, or tells what would be merged. */
export async function collect(
  path: string,
  returned: readonly string[],
  options: ToCollect,
  language: Language,
): Promise<Outcome> {
  const choose = options.take === undefined ? undefined : taking(sideIn(options.take));
  if (returned.some((each) => resolve(each) === resolve(path))) throw problem("masterReturned", { path });
  const target = options.preview
    ? undefined
    : await Target.forChanged(path, { ...options, inputs: returned });
  const given = await givenFiles(returned);
  const host = await openFile(path);
  const system = await masterSystem();
  const files = await readReturns(given, system);
  const before = host.revision;
  const asked = { choose, language };
  const collected = await (target ? mergeReturns(files, asked) : previewReturns(files, asked));
  // where nothing was merged, the file stays as it is
  if (target && (host.revision !== before || options.out !== undefined)) await saveFile(host, target);
  const output = options.json
    ? collectedJson(collected, language)
    : collectedLines(collected, { language, isPreview: options.preview === true, system });
  return { output, code: collected.some(isLeft) ? 1 : 0 };
}

function isLeft({ state }: Collected): boolean {
  return state === "conflict" || state === "refused";
}

function sideIn(text: string): Side {
  if (text === "theirs" || text === "ours") return text;
  throw problem("choiceUnknown", { option: "--take", text, choices: ["theirs", "ours"] });
}

/** What both sides have changed goes to one of them, also what was decided before. */
function taking(side: Side): Choose {
  return (_, { verdict }) => (verdict === "conflict" || verdict === "decided" ? side : undefined);
}
