import { LEDGER_COLUMN, SUPERVISION_COLUMN } from "../../src/workbook/ledgerNames";
import { shippedDocument } from "../../src/system/shipped";
import { CONFIRMING } from "../../src/validation/change";
import { STATE_WORD } from "../../src/validation/taskCells";
import { fillSheetNames, SHEET } from "../../src/workbook/sheetNames";
import {
  FILL_COLUMN,
  GROUP_COLUMN,
  lagKey,
  SCORE_COLUMN,
  SYSTEM_COLUMN,
} from "../../src/workbook/tableNames";
import { shippedSystem } from "../../src/app/shippedSystem";

/** Letters, and the marks that stand between Chinese words. */
const CHINESE = "[\\u2e80-\\u9fff\\u3000-\\u303f\\uff00-\\uffef]";

/** Every text in a document. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What stays Chinese in every language: names of the system, of sheets and columns, and what is to be typed. */
function workbookNames(): string[] {
  return [
    ...textsIn(shippedDocument),
    ...Object.values(SHEET),
    ...fillSheetNames(shippedSystem({ example: false })).values(),
    ...[
      FILL_COLUMN,
      SYSTEM_COLUMN,
      SCORE_COLUMN,
      GROUP_COLUMN,
      LEDGER_COLUMN,
      SUPERVISION_COLUMN,
      STATE_WORD,
    ].flatMap((titles) => Object.values(titles)),
    ...[0, 1, 2].map(lagKey),
    ...CONFIRMING,
  ];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Matches names that stand by themselves, the longest first. */
function alone(texts: readonly string[]): RegExp {
  const chinese = [...new Set(texts)]
    .filter((text) => new RegExp(CHINESE).test(text))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!${CHINESE})(?:${chinese.map(escaped).join("|") || "(?!)"})(?!${CHINESE})`, "g");
}

const names = alone(workbookNames());

/**
 * What is Chinese in words that should be English, beside names that stand by themselves.
 *
 * @param further names, beside those of the shipped system and of its workbook
 */
export function chineseLeft(words: string, further: readonly string[] = []): string[] {
  const left = words.replace(alone(further), "_").replace(names, "_");
  return left.match(new RegExp(`${CHINESE}+`, "g")) ?? [];
}
