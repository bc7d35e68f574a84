/** The view of 任务台账. */
export const ledgerView = {
  title: "Ledger of tasks",
  hint: "How far the tasks of the policy measures are. What is late comes first; a cell leads to its row.",
  unit: "Responsible unit",
  everybody: "All units",
  states: "Filter by state",
  count: "{{state}} {{count}}",
  list: "Tasks",
  none: "There are no such tasks.",
  until: "due {{day}}",
  unsaid: "No reason was given",
  because: "Reason: {{problem}}",
  open: "Open {{sheet}}",
  units: "By unit ({{count}})",
  byUnit: "Tasks of units",
  columns: { unit: "Unit", tasks: "Tasks", done: "Done", late: "Late", mean: "Mean" },
} as const;
