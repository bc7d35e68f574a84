import type { SameSentences } from "../../sentences";
import type { entry as zh } from "../../zh/rules/entry";

export const entry: SameSentences<typeof zh> = {
  missing: {
    title: "What a formula needs is not left blank; a blank count of a constraint is not zero",
    message: "{{name}} is blank; type the number",
    inUnit: "{{name}} is blank; type the number, in {{unit}}",
    count: "{{name}} is blank; type the number, and 0 where nothing happened",
  },
  type: {
    title: "A cell for a number holds a number: no text, date, truth value or error value",
    message:
      "{{name}}: “{{value}}” is {{kind}} and cannot be calculated with; type the number alone, without unit or sign",
    kinds: { text: "text", boolean: "a truth value", error: "an error value", date: "a date" },
  },
  "number-as-text": {
    title:
      "Text that looks like a number (with commas, full-width digits, a per cent sign, a unit, blanks or an apostrophe) becomes a number",
    message:
      "{{name}}: “{{value}}” is text and cannot be calculated with; it means {{measured}}, please type {{meant}}",
  },
  "formula-circular": {
    title: "A formula in an entry cell does not lead back to itself",
    expected: "a number that is entered as such",
    message:
      "{{cell}} of the sheet “{{sheet}}” ({{name}}) is a formula that leads back to itself and has no result; enter the number",
  },
  "formula-unsure": {
    title: "A formula in an entry cell can be checked and comes to what was saved",
    expected: "a number that is entered as such",
    message:
      "{{cell}} of the sheet “{{sheet}}” ({{name}}): {{reason}}; the saved result “{{value}}” counts; check it and enter the number, or say in the remark where it comes from",
    volatile:
      "its formula may come to something else each time the file is opened (as TODAY and INDIRECT do)",
    external: "its formula reads another file",
    unknown: "its formula cannot be computed here",
    differs: "the result that was saved is not the {{computed}} that its formula comes to now",
  },
  "shown-otherwise": {
    title: "An entry cell shows the number that it holds: no percentages, scaled or hiding formats",
    expected: "a plain number in {{unit}}",
    message:
      "{{cell}} of the sheet “{{sheet}}” ({{name}}) shows {{look}} and holds {{value}}; restore its format with “Repair the template” and enter the number in {{unit}} again",
    hidden: "nothing",
    quoted: "“{{seen}}”",
  },
  digits: {
    title: "A number has at most 15 digits; Excel turns more into zeros",
    message:
      "{{name}}: {{value}} has more than 15 digits, which Excel cannot keep exactly; check whether several numbers ran together",
  },
  bounds: {
    title: "A value lies within the bounds that the system sets",
    message: "{{name}}: {{value}} is out of bounds; {{expectation}}, check value and unit",
    slipped:
      "{{name}}: {{value}} is out of bounds; {{expectation}}. It is about {{factor}} last year's {{before}}: {{doubt}}",
  },
  usual: {
    title: "A value outside of what is usual is checked, and explained in 备注",
    message:
      "{{name}}: {{value}} is outside of the usual range ({{range}}); check it, and explain in 备注 if it is true",
  },
  integer: {
    title: "Days, people and events are whole numbers",
    message: "{{name}}: {{value}} is not a whole number; please type a whole number",
  },
  days: {
    title: "Days are no more than the period has (a year 365, or 366 in a leap year)",
    expected: "at most {{days}} days",
    message: "{{name}}: {{value}} days are more than the {{days}} of that period; please check",
  },
};
