import type { SameSentences } from "../../sentences";
import type { csv as zh } from "../../zh/problems/csv";

export const csv: SameSentences<typeof zh> = {
  csvRow: "{{name}}, line {{line}}",
  csvCell: "{{name}}, line {{line}}, column “{{title}}”",
  csvOpenQuote: "{{name}}, line {{line}}, column {{column}}: a quote is not closed; close it or delete it",
  csvBehindQuote:
    "{{name}}, line {{line}}, column {{column}}: text stands behind a quote; put the quotes around the whole field, and write a quote within it twice",
  csvEmpty: "{{name}} is empty; its first line must name the columns (as in {{example}})",
  csvColumnsMissing: "{{name}} lacks: {{titles}}; its first line must name the columns (as in {{example}})",
  csvColumnsUndivided:
    "{{name}} lacks: {{titles}}; its first line must name the columns (as in {{example}}), with plain commas between them",
  csvColumnTwice: "{{name}} has the column “{{title}}” twice; keep one",
  csvWidth:
    "{{name}}, line {{line}} has {{count}} columns and must have {{wanted}}, as the header; take delimiters within a field out (as in 1,234.5), or put the whole field in quotes",
  csvWidth_one:
    "{{name}}, line {{line}} has 1 column and must have {{wanted}}, as the header; take delimiters within a field out (as in 1,234.5), or put the whole field in quotes",
  csvStray:
    "{{name}}, line {{line}}, column {{column}} has “{{text}}”, but that column has no name; name the column or delete it",
  csvComma:
    "{{place}}: the comma in “{{cell}}” may be a decimal comma or stand between thousands; write “.” for decimals, and no comma between thousands",
  entryKeyEmpty: "{{place}} is empty; fill in the key of a quantity, or delete the line",
  entryTwice:
    "{{place}}: “{{key}}” with lag {{lag}} appears twice (line {{before}} has it already); keep one",
  lagWrong: "{{place}}: “{{lag}}” is wrong; it must be 0 (this period), 1 (last year) or 2 (the year before)",
  noteLag:
    "{{place}} has a note, while all years of a quantity share one cell for notes; write it in the row of “{{key}}” with lag 0",
  headNote: "{{place}} has a note, while “{{key}}” belongs to the head of a sheet, which has none; delete it",
  headLag:
    "{{place}}: “{{lag}}” is wrong; “{{key}}” belongs to the head of a sheet, which has no lags; leave it empty or write 0",
  valueTooLong: "{{place}} has {{length}} characters; a cell holds at most {{most}}; shorten the text",
  dateWrong:
    "{{place}}: the value “{{value}}” of “{{key}}” is not a date of the calendar; write one as 2020-01-15",
  lagWithoutCell:
    "{{place}}: “{{key}}” ({{name}}) has no cell for lag {{lag}}; check the column lag (0 is this period, 1 last year, 2 the year before)",
  keyUnknown:
    "{{place}}: the system has no quantity with the key “{{key}}”; check the spelling in the column key",
  panelEmpty: "{{name}} has no units; give it one line at least",
  unitEmpty: "{{place}} is empty; fill in the name of the unit",
  unitTwice: "{{place}}: the unit “{{unit}}” appears twice (line {{before}} has it already); keep one",
  columnsSame: "{{name}}: the columns “{{first}}” and “{{second}}” are the same quantity; keep one",
  columnUnknown:
    "{{name}}: the column “{{title}}” is not the key of a quantity of the system; check the spelling, or delete the column",
  cellNotNumber:
    "{{place}}: “{{cell}}” is not a number; write a number without a unit; leave it empty where it is missing",
  categoryUnknown:
    "the category “{{category}}” of the unit “{{unit}}” is not among the categories of the system; it must be one of: {{known}}",
};
