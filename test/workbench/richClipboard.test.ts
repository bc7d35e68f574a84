/** @jest-environment jsdom */
import { brokenCells } from "../../src/workbench/grid/clipboard/tableCells";
import { BOLD, gridOf } from "./gridOf";

function tableOf(html: string): HTMLTableElement {
  const host = document.createElement("div");
  host.innerHTML = html;
  return host.querySelector("table")!;
}

/** A1:C2: a merged title above a text, a per cent and a formula. */
function dressed() {
  const grid = gridOf([
    ["标题", "", ""],
    ["<b>007", 0.125, "=B2*2"],
  ]);
  grid.sheet.merges = [grid.rect("A1:C1")];
  grid.dress("A1", {
    font: { name: "黑体", size: 16, bold: true, italic: true, color: { argb: "FFFF0000" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } },
    alignment: { horizontal: "center", vertical: "center" },
  });
  grid.dress("B2", { numFmt: "0.0%", border: { bottom: { style: "medium", color: { argb: "FF0000FF" } } } });
  grid.dress("C2", { numFmt: 'yyyy"年"' });
  return grid;
}

describe("what goes to the clipboard for other programs", () => {
  it("is a table with looks, merges and formats of numbers", () => {
    const { goTo, session } = dressed();
    goTo("A1:C2");
    const { html } = session.clipping.copy();
    const [title, text, share] = [...tableOf(html).querySelectorAll("td")];
    expect([title!.colSpan, title!.style.fontWeight, title!.style.fontSize]).toEqual([3, "bold", "16pt"]);
    expect([title!.style.fontStyle, title!.style.color, title!.style.textAlign]).toEqual([
      "italic",
      "rgb(255, 0, 0)",
      "center",
    ]);
    expect([title!.style.background, title!.style.verticalAlign]).toEqual(["rgb(221, 235, 247)", "middle"]);
    expect([text!.textContent, share!.textContent]).toEqual(["<b>007", "12.5%"]);
    expect(share!.style.borderBottom).toBe("2px solid rgb(0, 0, 255)");
    expect(html).toContain("mso-number-format:&#34;0\\.0%&#34;");
    expect(html).toContain("mso-number-format:&#34;yyyy\\0022年\\0022&#34;");
  });

  it("marks a text that reads as a number, so that it stays a text", () => {
    const { goTo, session } = gridOf([["'007", "甲"]]);
    goTo("A1:B1");
    const { html } = session.clipping.copy();
    expect(html.match(/mso-number-format/g)).toHaveLength(1);
    expect(html).toContain("\\@");
  });
});

describe("what comes from the clipboard", () => {
  it("is what was copied here when the table says so, and else what its text says", () => {
    const { goTo, session, dress, cell, held } = gridOf([[5]]);
    dress("A1", BOLD);
    goTo("A1");
    const { text, html } = session.clipping.copy();
    goTo("B1");
    session.clipping.paste({ text, html });
    expect(cell("B1")!.style).toEqual(BOLD);
    goTo("C1");
    session.clipping.paste({ text, html: "<table><tr><td>5</td></tr></table>" });
    expect([held("C1"), cell("C1")!.style]).toEqual([5, undefined]);
    // a browser may hand over the text alone: of several cells it is known again
    goTo("A1:B1");
    const { text: several } = session.clipping.copy();
    goTo("D1");
    session.clipping.paste({ text: several });
    expect(cell("D1")!.style).toEqual(BOLD);
  });

  it("is not taken for a cell that was cut because its text is the same, or because there is none", () => {
    const { put, goTo, session, held } = gridOf([[5]]);
    put("A1", "=2+3");
    goTo("A1");
    session.clipping.copy(true);
    goTo("C1");
    session.clipping.paste({ text: "5" });
    expect([held("A1"), held("C1")]).toEqual(["=2+3", 5]);
    goTo("E1");
    session.clipping.copy(true);
    goTo("C1");
    session.clipping.paste({});
    expect(held("C1")).toBe(5);
  });

  it.each([
    ["breaks of Excel", '<td>a<br style="mso-data-placement:same-cell">\n b</td><td>1</td>', [["a\nb", "1"]]],
    [
      "paragraphs of Word",
      "<td><p>第一段</p>\n<p>第二段<o:p></o:p></p></td><td>2</td>",
      [["第一段\n第二段", "2"]],
    ],
    [
      "cells that span others",
      "<td rowspan=2>甲<br>乙</td><td>1</td></tr><tr><td>2</td>",
      [
        ["甲\n乙", "1"],
        ["", "2"],
      ],
    ],
    ["tabs of Word", '<td>a<span style="mso-tab-count:1"> </span>b</td>', [["a\tb"]]],
  ])("reads the table where cells have %s", (_what, cells, rows) => {
    expect(brokenCells(`<style>td{}</style><table><tr>${cells}</tr></table>`)).toEqual(rows);
  });

  it.each([
    ["a table whose cells are plain", "<table><tr>\n<td>\n 1 </td><td>2</td></tr></table>"],
    ["no table", "<p>a<br>b</p>"],
    ["several tables", "<table><tr><td>a<br>b</td></tr></table><table><tr><td>1</td></tr></table>"],
  ])("leaves it to the text where there is %s", (_what, html) => {
    expect(brokenCells(html)).toBeUndefined();
  });

  it("puts a cell of Word with two paragraphs into one cell", () => {
    const { session, goTo, held } = gridOf([]);
    goTo("A1");
    session.clipping.paste({
      text: "第一段\n第二段\t2",
      html: "<table><tr><td><p>第一段</p><p>第二段</p></td><td><p>2</p></td></tr></table>",
    });
    expect([held("A1"), held("B1"), held("A2")]).toEqual(["第一段\n第二段", 2, null]);
  });
});
