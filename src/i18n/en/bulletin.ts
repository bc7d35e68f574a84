/** The view of the bulletin, and what is said of one outside of it. */
export const bulletin = {
  title: "Bulletin",
  hint: "Drafted from ledger, scores and returns. Every sentence can be written otherwise, which is kept when it is made again; every number says where it is from.",
  make: "Make the bulletin",
  again: "Make it again",
  save: "Save as Word file",
  making: "Making the bulletin",
  saving: "Saving the bulletin",
  writing: "Writing the text",
  made: "Written to {{sheet}}.",
  saved: "Saved as {{name}}.",
  fileName: "{{region}} bulletin {{period}}.docx",
  notHere:
    "This device cannot save files from the pane; save the Word file on a computer or in the web edition.",
  edited: "The text is written.",
  restored: "The sentence says again what the data say.",
  lines: "What the bulletin says",
  isEdited: "Edited",
  edit: "Edit",
  confirm: "Checked, keep it",
  restore: "As the data say",
  editLabel: "Write this sentence otherwise",
  editHint:
    "For this period alone; what is to be otherwise each time belongs into the templates on 季度通报.",
  write: "Write",
  since: "Its data have changed since: {{changes}}; please check it.",
  numbers: "Where {{count}} numbers are from",
  counted: "{{of}} (counted: {{how}})",
  stale:
    "Entries or goalposts have changed since the last scores, which the bulletin still tells; score again and make it anew",
  doubtful:
    "{{count}} tasks of {{sheet}} have a per cent, a state or a day that is wrong or contradicts the others: nobody is commended or criticised for them; validate and mend them",
  outside: "{{count}} tasks below the table of {{sheet}} are not counted; move them into the table",
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
