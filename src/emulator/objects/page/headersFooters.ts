import type { HeaderFooter } from "../../model/page";
import type { SheetModel } from "../../model/sheet";
import { HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { oneOf, text } from "../coerce";

/** @source "Excel specifications and limits": characters in a header or footer */
const LONGEST = 255;

/** Whether the first page, and whether even ones have their own. @source Excel.HeaderFooterState */
const STATES = {
  Default: [false, false],
  FirstAndDefault: [true, false],
  OddAndEven: [false, true],
  FirstOddAndEven: [true, true],
} as const;

export const headersFootersType: HostType<SheetModel> = hostType({
  name: "HeaderFooterGroup",
  scalars: {
    State: {
      get: ({ headerFooter: { differentFirst = false, differentOddEven = false } }) =>
        Object.entries(STATES).find(
          ([, [first, even]]) => first === differentFirst && even === differentOddEven,
        )![0],
      set: (sheet, value) => {
        const [first, even] = STATES[oneOf(value, Object.keys(STATES) as (keyof typeof STATES)[], "state")];
        put(sheet, "differentFirst", first || undefined);
        put(sheet, "differentOddEven", even || undefined);
      },
    },
    UseSheetMargins: unlessFalse("alignWithMargins"),
    UseSheetScale: unlessFalse("scaleWithDoc"),
  },
  navigations: {
    DefaultForAllPages: (sheet) => lines(sheet, "odd"),
    OddPages: (sheet) => lines(sheet, "odd"),
    EvenPages: (sheet) => lines(sheet, "even"),
    FirstPage: (sheet) => lines(sheet, "first"),
  },
});

/** The header and the footer of some of the pages. */
interface LinesTarget {
  readonly sheet: SheetModel;
  readonly pages: "odd" | "even" | "first";
}

function lines(sheet: SheetModel, pages: LinesTarget["pages"]): HostObject {
  return HostObject.of(headerFooterType, { sheet, pages });
}

const headerFooterType: HostType<LinesTarget> = hostType({
  name: "HeaderFooter",
  scalars: {
    LeftHeader: part("Header", "L"),
    CenterHeader: part("Header", "C"),
    RightHeader: part("Header", "R"),
    LeftFooter: part("Footer", "L"),
    CenterFooter: part("Footer", "C"),
    RightFooter: part("Footer", "R"),
  },
});

/** The file keeps the three parts in one text, each behind its letter: `&L…&C…&R…`. */
function part(line: "Header" | "Footer", letter: "L" | "C" | "R"): Scalar<LinesTarget> {
  return {
    get: ({ sheet, pages }) => partsOf(sheet.headerFooter[`${pages}${line}`] ?? "")[letter] ?? "",
    set: ({ sheet, pages }, value) => {
      const key = `${pages}${line}` as const;
      const parts = { ...partsOf(sheet.headerFooter[key] ?? ""), [letter]: text(value, line) };
      const whole = ["L", "C", "R"].map((each) => (parts[each] ? `&${each}${parts[each]}` : "")).join("");
      if (whole.length > LONGEST) throw invalid(`a header or footer has at most ${LONGEST} characters`);
      sheet.headerFooter[key] = whole;
    },
  };
}

/** A text without a letter is in the middle; two ampersands are one that is shown. */
function partsOf(all: string): Record<string, string> {
  const whole = all === "" || /^&[LCR]/.test(all) ? all : `&C${all}`;
  return Object.fromEntries(
    [...whole.matchAll(/&([LCR])((?:&&|(?!&[LCR])[\s\S])*)/g)].map(([, key, value]) => [key!, value!]),
  );
}

function unlessFalse(name: "alignWithMargins" | "scaleWithDoc"): Scalar<SheetModel> {
  return {
    get: ({ headerFooter }) => headerFooter[name] !== false,
    set: (sheet, value) => put(sheet, name, value === false ? false : undefined),
  };
}

function put<Key extends keyof HeaderFooter>(
  { headerFooter }: SheetModel,
  key: Key,
  value: HeaderFooter[Key] | undefined,
): void {
  if (value === undefined) delete headerFooter[key];
  else headerFooter[key] = value;
}
