import { type NamesCell, portableFormula } from "../../../src/workbook/publication/covered/portableFormula";

/** Row 7 is at home, rows 8 to 9 are other rows of the same table; nothing else is ours. */
const names: NamesCell = (sheet, row, column) =>
  sheet !== undefined || row < 6 || row > 8 ? undefined : row === 6 ? `[${column}]` : `[${column} ${row}]`;

it.each([
  ["a cell in the same row by its title", "=F7/G7", "=[5]/[6]"],
  ["one in another row by its place", "=SUM(F7:F9)", "=SUM([5]:[5 8])"],
  ["absolute or not, all the same", "=$F$7", "=[5]"],
  ["what is not ours as it stands", "=$B$2+表!C3", "=B2+表!C3"],
  ["the name of a sheet without apostrophes that it does not need", "='指标体系'!$N$4", "=指标体系!N4"],
  ["functions without the prefix of a file", "=_xlfn.STDEV.S(1,2)", "=STDEV.S(1,2)"],
  ["logical values without parentheses", "=IF(FALSE(),TRUE,false)", "=IF(FALSE,TRUE,FALSE)"],
  ["numbers to fifteen digits, however they are written", "=0.50+1E2", "=0.5+100"],
  ["without blanks, but for those in texts", '= IF( 1 , "a b" )', '=IF(1,"a b")'],
  ["names as they are", "=q_gdp_1*2", "=q_gdp_1*2"],
])("a formula is compared with %s", (_, formula, portable) => {
  expect(portableFormula(formula, names)).toBe(portable);
});
