import { type Said, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { SHEET } from "../sheetNames";
import type { DatumChange } from "../../bulletin/edited";
import type { TemplateFault } from "../../bulletin/template";
import { partOfHeading } from "./parts";
import type { ToldRow } from "./told";

/** What 核对 says of a row. */
export const CHECK = {
  own: "按数据生成",
  open: "数据不全，未写入",
  empty: "本节没有内容，未写入",
  edited: "已改写",
  changed: "已改写，数据有变，请核对：",
  fault: "模板有误：",
} as const;

const MOST_CHANGES = 6;
const NOT_SAID = "—";
const BRACES = { open: "{", close: "}" };

export function checkWords(row: ToldRow): string {
  const { fault, edited, changes, own, template } = row;
  const wrong = fault ? CHECK.fault + inWords("zh", saidFault(fault)) : "";
  if (edited !== "") {
    const told = changes.length > 0 ? CHECK.changed + changeWords(changes) : CHECK.edited;
    return [told, typedWords(row), wrong].filter((each) => each !== "").join("；");
  }
  if (wrong !== "") return wrong;
  if (template.trim() === "") return "";
  if (own !== "") return CHECK.own;
  return partOfHeading(row.part) ? CHECK.empty : CHECK.open;
}

/** What is said otherwise now, name by name: 综合得分 84.20→83.90. */
function changeWords(changes: readonly DatumChange[]): string {
  const told = changes.slice(0, MOST_CHANGES).map((change) => inWords("zh", saidChange(change)));
  const more = changes.length - told.length;
  return told.join("；") + (more > 0 ? `；等 ${changes.length} 处` : "");
}

/** A thing that our text says otherwise than when it was edited. */
export function saidChange({ name, before, now }: DatumChange): Said {
  return said("bulletin.change", { name, before: before || NOT_SAID, now: now || NOT_SAID });
}

/** Numbers that somebody has typed, and that no cell of ours has. */
function typedWords({ numbers, editedCell }: ToldRow): string {
  const typed = numbers.filter(({ cell }) => cell === editedCell).map(({ shown }) => shown);
  return typed.length > 0 ? `${typed.join("、")} 为手填数字，请注明出处` : "";
}

/** What is wrong with a template, and what is to be done. */
export function saidFault(fault: TemplateFault): Said {
  switch (fault.kind) {
    case "unclosed": {
      const { at, mark } = fault;
      return said("bulletin.fault.unclosed", { at, mark, other: mark === "{" ? "}" : "]" });
    }
    case "stray":
      return said("bulletin.fault.stray", { at: fault.at, mark: fault.mark });
    case "nameless":
      return said("bulletin.fault.nameless", { at: fault.at });
    case "unknown":
      return said("bulletin.fault.unknown", { name: fault.name, sheet: SHEET.bulletinData });
    case "isList":
      return said("bulletin.fault.isList", { name: fault.name, ...BRACES });
    case "noList":
      return said("bulletin.fault.noList", { name: fault.name, ...BRACES });
  }
}
