import type { SameSentences } from "../../sentences";
import type { relation as zh } from "../../zh/rules/relation";

export const relation: SameSentences<typeof zh> = {
  "part-within-whole": {
    title: "A part is no larger than its whole (as tax revenue within the budget revenue)",
    expected: "no more than {{whole}} {{limit}}",
    message: "{{name}}: {{value}} is more than {{whole}} {{limit}}; check both numbers",
  },
  "decimal-point": {
    title: "A factor near 10 or 100 against last year is most likely a misplaced decimal point",
    expected: "the number with its decimal point in place",
    message:
      "{{name}}: {{value}} is about {{factor}} last year's {{before}}; {{doubt}}, check both numbers, and if they are true, write 属实 and why in 备注",
    doubtful: "the decimal point looks misplaced",
    orUnit: "the decimal point looks misplaced, or the unit is {{unit}}",
  },
  unit: {
    title: "A factor near 1,000, 10,000 or 100,000,000 against last year is most likely a slip of the unit",
    expected: "a number in {{unit}}",
    message:
      "{{name}}: {{value}} is about {{factor}} last year's {{before}}; {{doubt}}, enter it in {{unit}}; if it is true, write 属实 and why in 备注",
    times: {
      ten: "10 times",
      hundred: "100 times",
      thousand: "1,000 times",
      tenThousand: "10,000 times",
      hundredMillion: "100,000,000 times",
    },
    parts: {
      ten: "1/10 of",
      hundred: "1/100 of",
      thousand: "1/1,000 of",
      tenThousand: "1/10,000 of",
      hundredMillion: "1/100,000,000 of",
    },
    likely: "it looks like {{unit}}",
    doubtful: "the unit looks wrong",
  },
  "large-change": {
    title:
      "A change against last year beyond the threshold (50 % by default) is checked, and explained in 备注",
    expected: "within {{limit}} % of last year, or explained in 备注",
    expectedPoints: "within {{limit}} percentage points of last year, or explained in 备注",
    risePoints:
      "{{name}}: {{value}} is {{change}} percentage points more than last year's {{before}}; check it, and explain in 备注 if it is true",
    fallPoints:
      "{{name}}: {{value}} is {{change}} percentage points less than last year's {{before}}; check it, and explain in 备注 if it is true",
    rise: "{{name}}: {{value}} is {{change}} % more than last year's {{before}}; check it, and explain in 备注 if it is true",
    fall: "{{name}}: {{value}} is {{change}} % less than last year's {{before}}; check it, and explain in 备注 if it is true",
  },
  computed: {
    title:
      "A share, rate or other value that is computed from entries and outside of what is usual is checked, and explained in 备注",
    expected: "{{range}}",
    message:
      "{{component}} of {{indicator}} comes to {{value}} by what was entered, outside of the usual range ({{range}}); check {{quantities}}, and explain in 备注 if it is true",
  },
  "not-computable": {
    title: "Components can be computed from what was entered (no growth on a last year's 0)",
    expected: "numbers that can be computed with",
    message:
      "{{component}} of {{indicator}} cannot be computed, as with a division by 0, so that its indicator is not scored; check {{quantities}}, and explain in 备注 if it is true",
  },
  "last-period": {
    title: "Last year's value is the one that last year's workbook has as its own",
    expected: "{{before}}",
    message:
      "{{name}}: {{value}} differs from {{before}} in last year's workbook; check it, and explain in 备注 if it was revised",
  },
  "published-differs": {
    title: "A published growth that lies more than 5 points beside what the totals come to is checked",
    expected: "the totals come to {{worked}}",
    message:
      "{{name}}: {{value}} is far from {{worked}}, which the totals come to; check it (0.083 for 8.3, or 0 where nothing was published), and if it is true, write 属实 and why in 备注",
  },
  "published-once": {
    title: "What need not be entered is entered for both years, or for neither",
    expected: "both years, or neither",
    message:
      "{{name}} is missing while the other year was entered, so that the two are not alike; please enter both or neither, or where there is none, write 属实 and why in 备注",
  },
  "published-source": {
    title: "What was published has its source in 备注",
    expected: "the source, in 备注",
    message: "{{name}} is {{value}}; please name its source in 备注, as a statistical communiqué",
  },
  "event-date": {
    title: "A count above zero has the date of the event, within the period",
    expected: "a date in {{period}}, as {{example}}",
    message:
      "{{name}} is {{value}}, and the date of the event is missing or not in {{period}}; please enter it, as {{example}}",
  },
  "event-description": {
    title: "A count above zero has a description of what happened",
    expected: "a description of at least {{shortest}} characters",
    message:
      "{{name}} is {{value}}, without a description, or with one that says too little; please say when, where and what",
  },
  "event-dates": {
    title: "Where something happened more than once, the description has the day of each",
    expected: "the day of each, as 2019-03-05…; 2019-07-01…",
    message:
      "{{name}} is {{value}}, and date and description have {{days}} day(s); please give the day of each in the description, as 2019-03-05…; 2019-07-01…, or say in 备注 that they fell on one day",
  },
  "event-without-count": {
    title: "Where a date or a description is given, the count is not zero",
    expected: "a count above zero, or neither date nor description",
    message: "{{name}} is 0, yet a date or a description is given; check the count, or clear them",
  },
  outlier:
    "{{who}}: {{name}} {{value}} stands far apart from the median {{median}} of all units; check value and unit",
};
