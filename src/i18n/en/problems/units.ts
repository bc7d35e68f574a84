/** Units that are compared with each other, and what the workbook holds of them. */
export const units = {
  units: {
    columnMissing:
      "The column “{{title}}” is missing. Put its title back; where there are no numbers, leave its cells empty",
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
      "“{{sheet}}” lacks the column “{{title}}”: nothing was ranked or changed. Put its title back, or rename the sheet, and a new one is made",
    sheetTaken:
      "There is a sheet “{{sheet}}” without a table of ours: nothing was changed. Rename it and try again, and a new one is made",
    noRoom:
      "Something stands below the table of “{{sheet}}”, which needs {{count}} more rows: nothing was changed. Move what is below it",
    overtaken:
      "Somebody kept moving rows or columns of “{{sheet}}”: nothing was changed. Try again in a while",
    changed: "“{{sheet}}” was changed while it was ranked: nothing was written. Try again in a while",
    unknown: "“{{sheet}}” has no “{{unit}}”. Check the name",
    wrongRank:
      "“{{sheet}}” {{cell}} ({{unit}}) is {{found}} and should be {{expected}} by the numbers and parameters there are: it was not published. Rank again and publish then",
    rankedPublished:
      "The ranking is published (stamp {{stamp}}): nothing was changed. Withdraw the publication first",
    cannotRead: "“{{name}}” is no workbook of this system and was not taken",
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
