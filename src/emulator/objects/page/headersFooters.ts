import type { SheetModel } from "../../model/sheet";
import { HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { text } from "../coerce";

/** @source "Excel specifications and limits": characters in a header or footer */
const LONGEST = 255;

export const headersFootersType: HostType<SheetModel> = hostType({
  name: "HeaderFooterGroup",
  navigations: { DefaultForAllPages: (sheet) => HostObject.of(headerFooterType, sheet) },
});

const headerFooterType: HostType<SheetModel> = hostType({
  name: "HeaderFooter",
  scalars: {
    LeftHeader: part("oddHeader", "L"),
    CenterHeader: part("oddHeader", "C"),
    RightHeader: part("oddHeader", "R"),
    LeftFooter: part("oddFooter", "L"),
    CenterFooter: part("oddFooter", "C"),
    RightFooter: part("oddFooter", "R"),
  },
});

/** The file keeps the three parts in one text, each behind its letter: `&L…&C…&R…`. */
function part(line: "oddHeader" | "oddFooter", letter: "L" | "C" | "R"): Scalar<SheetModel> {
  const split = (all: string): Record<string, string> =>
    Object.fromEntries(
      // two ampersands are one that is shown
      [...all.matchAll(/&([LCR])((?:&&|(?!&[LCR])[\s\S])*)/g)].map(([, key, value]) => [key!, value!]),
    );
  return {
    get: ({ headerFooter }) => split(headerFooter[line] ?? "")[letter] ?? "",
    set: (sheet, value) => {
      const parts = { ...split(sheet.headerFooter[line] ?? ""), [letter]: text(value, line) };
      const whole = ["L", "C", "R"].map((key) => (parts[key] ? `&${key}${parts[key]}` : "")).join("");
      if (whole.length > LONGEST) throw invalid(`a header or footer has at most ${LONGEST} characters`);
      sheet.headerFooter[line] = whole;
    },
  };
}
