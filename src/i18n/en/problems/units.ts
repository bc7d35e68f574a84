/** Units that are compared with each other, and what the workbook holds of them. */
export const units = {
  units: {
    columnMissing:
      "The column “{{title}}” is missing. Put its title back; where there are no numbers, leave its cells empty",
    dataColumn: "“{{sheet}}” lacks the column “{{title}}”: nothing was added or changed. Put its title back",
    aggregation:
      "By goalposts units are not aggregated by {{aggregation}}; use arithmetic or geometric, or compare them with each other (--method)",
    outside:
      "“{{unit}}” in {{cell}} of “{{sheet}}” stands outside of the table: nothing was ranked or changed. Move the row into it, or delete it",
    tableLost:
      "“{{sheet}}” has lost its table (it may have become a plain range): nothing was ranked or changed. Select its titles and numbers, make a table of them and call it {{table}}",
    noColumn:
      "The column “{{column}}” of “{{name}}” has no place in “{{sheet}}”: it was not taken. Take the column out",
    otherSystem:
      "“{{name}}” is of another system ({{title}}): it was not taken. Have it filled in a workbook of this system",
    nameless:
      "“{{name}}” does not say which unit it is of, and neither does the name of the file: it was not taken. Put it into the name of the file",
    positionRow:
      "“{{sheet}}” lacks the row “{{name}}”: nothing was written. Delete the sheet, and a new one is made",
    nameMissing: "This row has numbers and no unit. Enter its name",
    twice: "The unit “{{unit}}” has a row at {{before}} already. Keep one of them",
    wrong: "“{{title}}” says “{{found}}”. {{expected}}. Correct it; leave it empty where there is none",
    category: "The category says “{{found}}”. It is one of: {{known}}",
    rank: "The rank of last year says “{{found}}”. It is a whole number above 0; leave it empty where there was none",
    faulty:
      "“{{sheet}}” has {{count}} places to be corrected: nothing was ranked or changed. The first is {{first}}",
    faultAt: "{{cell}}: {{what}}",
    faultOf: "this: {{what}}",
    none: "There are no numbers of units yet. Add them, or fill in “{{sheet}}”",
    noScores:
      "No unit can be scored: nothing was ranked or changed. {{open}} indicators lack goalposts or data. Fill in goalposts, or compare units with each other (as with {{option}})",
    rankingColumn:
      "“{{sheet}}” lacks the column “{{title}}”: nothing was ranked or changed. Put its title back, or delete the sheet, and a new one is made",
    sheetTaken:
      "There is a sheet “{{sheet}}” without a table of ours: nothing was changed. Rename it and try again, and a new one is made",
    noRoom:
      "Something stands below the table of “{{sheet}}”, which needs {{count}} more rows: nothing was changed. Move what is below it",
    overtaken:
      "Somebody kept moving rows or columns of “{{sheet}}”: nothing was changed. Try again in a while",
    unknown: "“{{sheet}}” has no “{{unit}}”. Check the name",
    wrongRank:
      "“{{sheet}}” {{cell}} ({{unit}}) is {{found}} and should be {{expected}} by the numbers and parameters there are: it was not published. Rank again and publish then",
    rankedPublished:
      "The ranking is published (stamp {{stamp}}): nothing was changed. Withdraw the publication first",
    sameUnit: "“{{name}}” and “{{other}}” are both of {{unit}}: it was not taken. Choose one of them",
    wrongEntry:
      "In “{{name}}”, {{sheet}}, “{{quantity}}” is wrong: it was not taken. Have it corrected and add it again",
    tampered:
      "“{{name}}” is not as it was published ({{what}}; {{count}} places): it was not taken. Find out why and add it again",
    otherYear: "“{{name}}” is of {{found}} and this workbook of {{wanted}}: it was not taken",
    department:
      "“{{name}}” is the file of {{department}} and not the workbook of a unit: it was not taken. Use the workbook that holds all departments",
    empty: "“{{name}}” holds no number and was not taken",
  },
} as const;
