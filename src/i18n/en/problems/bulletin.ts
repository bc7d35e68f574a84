/** Why a bulletin cannot be made. */
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
} as const;
