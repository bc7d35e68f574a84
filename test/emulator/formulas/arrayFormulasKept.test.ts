import { done, onSheet, opened, PART, type Sheet, shown } from "./arraySheet";

describe("an array formula of several cells, when it is changed", () => {
  it.each<[string, (sheet: Sheet) => void]>([
    ["written", (sheet) => (sheet.getRange("C2").values = [[1]])],
    ["written with others", (sheet) => (sheet.getRange("A2:C2").values = [[1, 2, 3]])],
    ["cleared", (sheet) => sheet.getRange("C1:C3").clear("Contents")],
    ["moved", (sheet) => sheet.getRange("C3").moveTo("H1")],
    ["moved upon", (sheet) => sheet.getRange("A1").moveTo("C2")],
    ["copied upon", (sheet) => sheet.getRange("C2").copyFrom("A1")],
    ["filled", (sheet) => sheet.getRange("B2").autoFill("B2:C2")],
    ["deleted", (sheet) => sheet.getRange("C2").delete("Up")],
    ["deleted with its row", (sheet) => sheet.getRange("2:2").delete("Up")],
    ["inserted into", (sheet) => sheet.getRange("C3").insert("Down")],
    ["inserted into with a row", (sheet) => sheet.getRange("2:2").insert("Down")],
    ["shifted in one row", (sheet) => sheet.getRange("A2").insert("Right")],
    ["sorted", (sheet) => sheet.getRange("A1:C4").sort.apply([{ key: 0, ascending: false }])],
  ])("cannot be changed in part: %s", async (_what, work) => {
    await opened("A1:A3*2");
    await expect(done(work)).rejects.toMatchObject(PART);
    expect(await shown("C1:C4", "formulas")).toEqual(Array(4).fill("=A1:A3*2"));
    expect(await shown("C1:C4")).toEqual([91, 92, 93, 94]);
  });

  it("is written over, cleared and deleted as a whole", async () => {
    await opened("A1:A3*2");
    await done((sheet) => (sheet.getRange("C1:C4").values = [[1], [2], [3], [4]]));
    expect(await shown("C1:D4")).toEqual([1, 30, 2, "", 3, "", 4, ""]);
    await opened("A1:A3*2");
    await done((sheet) => sheet.getRange("C1:C5").clear("Contents"));
    expect(await shown("C1:D4")).toEqual(["", 0, "", "", "", "", "", ""]);
    await opened("A1:A3*2");
    await done((sheet) => sheet.getRange("C:C").delete("Left"));
    expect(await shown("C1:C4", "formulas")).toEqual(["=#REF!*10", "", "", ""]);
  });

  it("moves with rows before it, and as a whole", async () => {
    await opened("A1:A3*2");
    await done((sheet) => sheet.getRange("1:2").insert("Down"));
    await done((sheet) => (sheet.getRange("A5").values = [[10]]));
    expect(await shown("C3:C6")).toEqual([2, 4, 20, "#N/A"]);
    await done((sheet) => sheet.getRange("C3:C6").moveTo("H8"));
    await done((sheet) => (sheet.getRange("A3").values = [[7]]));
    expect(await shown("H8:H11")).toEqual([14, 4, 20, "#N/A"]);
    expect(await shown("H9:H9", "formulas")).toEqual(["=A3:A5*2"]);
    expect(await shown("C3:C6")).toEqual(["", "", "", ""]);
    expect(await shown("D3")).toEqual([200]);
  });

  it("looks as others do", async () => {
    await opened("A1:A3*2");
    await done((sheet) => {
      sheet.getRange("C2").format.fill.color = "#FF0000";
      sheet.getRange("C2").clear("Formats");
      sheet.getRange("C2").copyFrom("A1", "Formats");
    });
    await expect(done((sheet) => sheet.getRange("C2:D2").merge())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
  });

  it("fills as many cells where it is copied as are copied of it", async () => {
    await opened("$A$1:$A$3*2");
    await done((sheet) => {
      sheet.getRange("F1").copyFrom("C1:C4");
      sheet.getRange("H1").copyFrom("C1:C2");
      sheet.getRange("J1").copyFrom("C1:C4", "Values");
      sheet.getRange("L1").copyFrom("C3:C4");
    });
    expect(await shown("L1:L2")).toEqual([2, 4]);
    expect(await shown("L1:L2", "formulas")).toEqual(["=$A$1:$A$3*2", "=$A$1:$A$3*2"]);
    expect(await shown("F1:F4")).toEqual([2, 4, 6, "#N/A"]);
    expect(await shown("H1:H3")).toEqual([2, 4, ""]);
    expect(await shown("J1:J4", "formulas")).toEqual([91, 92, 93, 94]);
    await expect(done((sheet) => (sheet.getRange("F2").values = [[1]]))).rejects.toMatchObject(PART);
    await done((sheet) => (sheet.getRange("J2").values = [[1]]));
  });

  it("is filled on as what it is", async () => {
    await opened("$A$1:$A$3*2", "C1:C3");
    await done((sheet) => sheet.getRange("C1:C3").autoFill("C1:D3", "FillCopy"));
    expect(await shown("D1:D3")).toEqual([2, 4, 6]);
    await expect(done((sheet) => (sheet.getRange("D2").values = [[1]]))).rejects.toMatchObject(PART);
  });

  it("keeps tables away, and duplicates", async () => {
    await opened("A1:A3*2");
    for (const work of [
      (sheet: Sheet) => sheet.tables.add("A1:C4", true),
      (sheet: Sheet) => sheet.tables.add("C1:C9", false),
      (sheet: Sheet) => sheet.getRange("A1:C4").removeDuplicates([0], false),
    ])
      await expect(done((sheet) => void work(sheet))).rejects.toMatchObject({ code: "InvalidOperation" });
    await done((sheet) => void (sheet.tables.add("F1:G3", true).name = "T"));
    await expect(done((sheet) => sheet.tables.getItem("T").resize("C1:G3"))).rejects.toMatchObject({
      code: "InvalidOperation",
    });
    expect(await shown("C1:C4")).toEqual([91, 92, 93, 94]);
  });

  it("is among the special cells with formulas", async () => {
    await opened("A1:A3*2");
    await onSheet(async (sheet, context) => {
      const [formulas, constants] = (["Formulas", "Constants"] as const).map((kind) =>
        sheet.getRange("A1:D4").getSpecialCells(kind).load("address"),
      );
      await context.sync();
      const local = ({ address }: { address: string }): string => address.replaceAll(/[^,]*!/g, "");
      expect([formulas, constants].map((each) => local(each!))).toEqual(["C1:D1,C2:C4", "A1:A3"]);
    });
  });

  it("is not changed either where other cells of the range are left as they are", async () => {
    await opened("A1:A3*2", "C1:C3");
    await done((sheet) => (sheet.getRange("H2").values = [["mine"]]));
    for (const work of [
      (sheet: Sheet) => void (sheet.getRange("C1:C3").values = [[null], ["mine"], [null]] as unknown[][]),
      (sheet: Sheet) => sheet.getRange("C1:C3").copyFrom("H1:H3", "All", true),
    ])
      await expect(done(work)).rejects.toMatchObject(PART);
    expect(await shown("C1:C3")).toEqual([91, 92, 93]);
  });

  it("fills no cells beyond those that are written", async () => {
    await opened("A$1:A$3*2");
    await done((sheet) => (sheet.getRange("C11:C12").values = [["keep"], ["this"]]));
    await done((sheet) => sheet.getRange("C1:C4").autoFill("C1:C10", "FillCopy"));
    expect(await shown("C5:C12")).toEqual([2, 4, 6, "#N/A", 2, 4, "keep", "this"]);
  });

  it("comes into no table and no merged cells by copying", async () => {
    await opened("A1:A3*2", "C1:C3");
    await done((sheet) => {
      sheet.tables.add("H1:I6", true);
      sheet.getRange("K2:K3").merge();
    });
    for (const to of ["H2", "K1"])
      await expect(done((sheet) => sheet.getRange(to).copyFrom("C1:C3"))).rejects.toMatchObject({
        code: "InvalidOperation",
      });
  });

  it("is copied as values where it is turned", async () => {
    await opened("$A$1:$A$3*2", "C1:C3");
    await done((sheet) => sheet.getRange("H1").copyFrom("C1:C3", "All", false, true));
    expect(await shown("H1:J1", "formulas")).toEqual([91, 92, 93]);
  });

  it("fills all of its cells also where nothing else is calculated", async () => {
    await opened("A1:A3*2", "C1:C3");
    await onSheet(async (sheet, context) => {
      context.workbook.application.calculationMode = "Manual";
      sheet.getRange("F1").copyFrom("C1:C3");
      await context.sync();
    });
    // it reads D1:D3 there
    expect(await shown("F1:F3")).toEqual([1860, 0, 0]);
  });

  it("leaves no number to who reads it where it was copied and cannot be computed", async () => {
    await opened("NOSUCH(A1:A3)", "C1:C3");
    await done((sheet) => sheet.getRange("F1").copyFrom("C1:D3"));
    expect(await shown("G1")).toEqual(["#NAME?"]);
    expect(await shown("D1")).toEqual([930]);
  });
});
