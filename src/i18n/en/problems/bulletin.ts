/** Why a bulletin, or charts, cannot be made. */
export const bulletin = {
  bulletin: {
    standard:
      "On {{sheet}} the value of {{name}} must be a number that is not below 0, whole where things are counted, and at least 1 for late tasks; if the row was deleted, delete the sheet, and it will be made again",
    column:
      "{{sheet}} lacks the column {{title}}: no bulletin was made; restore it, or delete the sheet, and it will be made again",
    taken: "Another sheet has the name {{sheet}}: no bulletin was made; rename that sheet and try again",
    rowMoved: "Rows of {{sheet}} have just moved: nothing was written; refresh and edit again",
  },
  noOwnFile: "The file of the workbook cannot be had here; use the web edition or the command line",
  ownFileRefused: "Excel has not handed over the file of the workbook ({{reason}}); save it and try again",
  charts: {
    taken: "Another sheet has the name {{sheet}}: no charts were made; rename that sheet and try again",
    column:
      "A table on {{sheet}} lacks the title {{title}}: the charts were not updated; restore it, or delete the sheet and make the charts anew",
    noRoom:
      "Something stands in {{cell}} of {{sheet}}, where the numbers of a chart have to go: the charts were not updated; move it and try again",
  },
} as const;
