/** What is said of a bulletin outside of it. */
export const bulletin = {
  stale:
    "Entries or goalposts have changed since the last scores, which the bulletin still tells; score again and make it anew",
  noScores: "Nothing is scored yet in this period: the bulletin tells no scores",
  changed: "The text in {{place}} was edited, and its data have changed: {{changes}}; please check it",
  broken: "The template of {{place}} is wrong: {{fault}}",
  noPictures:
    "No font that knows Chinese was found on this machine: there are no drawings in the annexes; install one, such as SimSun, and make it again",
  change: "{{name}} {{before}}→{{now}}",
  fault: {
    unclosed: "{{mark}} at character {{at}} is not closed; add {{other}}",
    stray: "{{mark}} at character {{at}} closes nothing; delete it, or open it before",
    nameless: "the braces at character {{at}} name nothing; say which data",
    unknown: "no data have the name {{name}}; those that there are stand on the hidden sheet {{sheet}}",
    isList: "{{name}} is a list, to be written as {{open}}{{name}}:the words of each item{{close}}",
    noList: "{{name}} is one thing, to be written as {{open}}{{name}}{{close}}",
  },
} as const;
