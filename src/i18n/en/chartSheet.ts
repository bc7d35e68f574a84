/** What is said of the charts of 图表, in the pane, on the command line, and on the sheet itself. */
export const chartSheet = {
  make: "Make the charts",
  again: "Update the charts",
  hint: "Makes charts on {{sheet}}. Sizes, places, colours and titles that you change are kept when they are updated. A chart that you delete is not drawn again, unless you delete the sheet {{sheet}} and make it anew.",
  making: "Making the charts",
  done: "Written to {{sheet}}: charts with data {{count}}.",
  state: {
    made: "{{title}}: made",
    updated: "{{title}}: updated",
    "left-out": "{{title}}: left out, {{why}}",
    deleted:
      "{{title}}: somebody has deleted the chart; it is drawn again when the sheet {{sheet}} is deleted and made anew",
    fixed:
      "{{title}}: its numbers are updated, but the chart has become one of another kind, whose cells cannot be set here; choose them yourself",
  },
  title: {
    attainment: "Attainment by indicator",
    groups: "Scores of groups",
    states: "Tasks of the measures",
    ranks: "Ranks over periods",
  },
  without: {
    scores: "{{sheet}} has no scores yet",
    measures: "the system has no measures",
    tasks: "{{sheet}} has no tasks yet",
    ranks: "{{sheet}} has no ranks",
    periods: "{{sheet}} has the ranks of a single period; a chart takes two",
  },
} as const;
