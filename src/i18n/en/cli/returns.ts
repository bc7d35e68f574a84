import type { SameSentences } from "../../sentences";
import type { returns as zh } from "../../zh/cli/returns";

export const returns: SameSentences<typeof zh> = {
  distributed: "{{name}} (edition {{edition}}): {{file}}",
  undelivered: "Note that {{count}} tasks went out to nobody:",
  undeliveredTask: "  {{message}}",
  distributedAll: "{{count}} files were made and noted in 下发与回收",
  unmerged:
    "What these departments sent back before is not merged entirely: {{names}}. Once a file of the new edition is merged, older files are refused",
  dueForAll: "To be sent back by {{due}}, by all departments",
  state: {
    merged: "merged",
    unchanged: "nothing new",
    conflict: "both sides have changed some cells; decide about them (--take theirs or --take ours)",
    refused: "not taken",
    left: "not all of it was merged",
  },
  wouldBe: {
    merged: "would be merged",
    unchanged: "nothing new",
    conflict: "both sides have changed some cells",
    refused: "cannot be taken",
    left: "not all of it could be merged",
  },
  file: "{{file}} ({{name}}): {{state}}",
  fileOfNobody: "{{file}}: {{state}}",
  because: "  {{reason}}",
  changed: "  {{cell}}: {{before}} → {{after}}",
  open: "  {{cell}}: before {{before}}, here {{ours}}, sent back {{theirs}}",
  kept: "  {{cell}}: stays {{ours}}, and not {{theirs}} as sent back",
  findings: "  check: {{mandatory}} to mend, {{advisory}} to explain",
  damaged:
    "  The returned sheet itself was changed in places ({{count}}); what can be made out is taken all the same, and nothing needs to be repaired there:",
  damage: "    {{place}}: {{message}}",
  summary: "{{files}} files: {{changed}} cells changed, {{conflicts}} left to decide, {{refused}} not taken",
  row: "{{name}}\t{{state}}\t{{edition}}\tfilled {{filled}}/{{of}}\tfindings {{findings}}\t{{person}} {{phone}}",
  partOnly: "this is the file of {{name}}: its part alone is checked",
  due: "due {{due}}",
  missing: "Still to come: {{names}}",
  edition: "edition {{edition}}",
  none: "—",
};
