import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { SHEET } from "../fileWith";
import { startExcel } from "../startExcel";
import { done, shown } from "./arraySheet";

describe("a formula that cannot be computed", () => {
  it.each(["CHOOSE(A1:A3,1,2,3)", "N(A1:A3)", "IFS(A1:A3>1,A1:A3,TRUE,0)", "SWITCH(A1:A3,1,2,3,4)"])(
    "is saved as one that computes arrays where it may come to several values, since a plain one takes single ones: =%s",
    async (formula) => {
      const host = startExcel();
      await done((sheet) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        sheet.getRange("D2").formulas = [[`=${formula}`]];
      });
      expect(await shown("D2")).toEqual(["#NAME?"]);
      const file = await saveWorkbook(host.upToDate());
      expect(strFromU8(unzipSync(file)[SHEET]!)).toMatch(/<c r="D2" cm="1"><f t="array" ref="D2">/);
      startExcel((await openWorkbook(file)).workbook);
      expect(await shown("D2")).toEqual(["#NAME?"]);
    },
  );
});
