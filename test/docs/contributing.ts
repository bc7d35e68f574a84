import house from "../../house.json";
import { type Edit, type Example, EXAMPLES, exampleOf, touched } from "../examples/example";

interface Told {
  readonly title: string;
  /** what to think of, before the code */
  readonly text: string;
}

const TOLD: Readonly<Record<(typeof EXAMPLES)[number], Told>> = {
  rule: {
    title: "A rule",
    text: `A rule is data: its id, how severe it is, what it looks at, when that breaks it, and what it says then. \`entryRule\`
looks at every cell that takes a number; \`Rule\` at whatever you say. A finding's sentences are keys; the words stand in both
dictionaries, and the compiler holds them to each other. \`npm run rules\` writes the rule into [docs/rules.md](docs/rules.md).
A rule on a cell by itself that must be mended belongs into \`validation/wrongEntries.ts\` too, and its test into
\`workbook/entryTests.ts\`: no score is made from what breaks it, by nobody who computes one.`,
  },
  method: {
    title: "A method with a parameter",
    text: `A method is a formula in the formula language over \`x\`, \`low\` and \`high\`, so that it is computed, put on the sheet
and explained by the same three readers; nothing is written twice. Its parameter is a line of the schema, which is the JSON
Schema of a system document too. 指标体系 shows it in words.`,
  },
  sheet: {
    title: "A read-only sheet",
    text: `A sheet is a plan: plain data that the port applies. Its table lists its columns, one entry each; nothing goes by
position. The name goes to the other names, and the sheet into the workbook's plan, in tab order. Made anew, kept, put back
when it was deleted, begun for the next period: all of that follows from the plan.`,
  },
  job: {
    title: "A job that writes",
    text: `A job says what it reads, what it would write (pure), what it keeps in the journal, and how a broken one is settled
from that record. \`runJob\` does the rest, for all jobs alike. The list of jobs is how a broken one is found again. A function
in \`app/\` is what the pane, the ribbon and the command line call; its name for people stands in both dictionaries. The test
lets it break at every action.`,
  },
  "host-member": {
    title: "A member of the emulated host",
    text: `Microsoft's own client asks the host by the names on the wire, which are the documented ones with a capital. Say where
the behaviour is documented, and add a case to the conformance set: in a real Excel the self-test tries the same.
\`npm run coverage-of-api\` and \`npm run conformance\` write what there is.`,
  },
};

/** CONTRIBUTING.md: the house, and five changes to it step by step, each as it is compiled and run by the tests. */
export function contributing(): string {
  return [
    HEAD,
    floors(),
    `## Five changes, step by step

Each of these is real code in \`test/examples/\`: \`npm test\` makes all five in a copy of the house, compiles it, holds it to
its floors and runs their tests. This page is written from there (\`npm run contributing\`).`,
    ...EXAMPLES.map((name) => section(exampleOf(name), TOLD[name])),
    "",
  ].join("\n\n");
}

const HEAD = `# Contributing

\`npm test\` needs nothing but Node; \`.ci/run\` is all that must hold. [README.md](README.md) says what the product is,
[docs/decisions.md](docs/decisions.md) why things are as they are, [docs/walk.md](docs/walk.md) which way a number takes
through the house.

- **Names are the field's**: indicator, component, goalposts, normalise, aggregate, weight, veto; and Excel's object model.
- **Small rooms**: a file has some sixty lines and none more than 250, a function fewer than 50; no circle of files or
  folders. When a room gets crowded, move the wall in the same change.
- **A problem** says what, where and what to do, in the language of who reads it: \`throw problem("key", { … })\`.
- **Nothing that a user has entered is lost or changed unasked.** What writes is a job.
- **Tests** read like sentences. What touches Excel is tested with Microsoft's client over the host, what people see in
  Chromium, what a file says with LibreOffice, openpyxl and Microsoft's Open XML SDK.

## The house

A folder imports only from folders below it, and not from all of them. \`house.json\` says it, \`npm run lint\` holds it.`;

function floors(): string {
  const rows = Object.entries(house)
    .reverse()
    .map(([name, { is, imports }]) => `| \`${name}/\` | ${is} | ${imports.join(", ") || "nothing"} |`);
  return ["| folder | what it is | imports |", "| --- | --- | --- |", ...rows].join("\n");
}

function section(example: Example, { title, text }: Told): string {
  const files = touched(example);
  const words = example.edits.some(({ file }) => file.startsWith("src/i18n/"))
    ? ", and both dictionaries"
    : "";
  return [
    `### ${title}`,
    text,
    `${files.length} files${words}.`,
    ...[...example.files].map(([file, code]) => `New: \`${file}\`\n\n\`\`\`ts\n${code.trimEnd()}\n\`\`\``),
    ...grouped(example.edits).map(
      ([file, edits]) => `In \`${file}\`\n\n\`\`\`diff\n${edits.map(diff).join("\n")}\n\`\`\``,
    ),
    `What shows that it works (\`test/examples/${example.name}/example.test.ts\`):\n\n\`\`\`ts\n${example.test.trimEnd()}\n\`\`\``,
  ].join("\n\n");
}

function grouped(edits: readonly Edit[]): [string, Edit[]][] {
  const files = new Map<string, Edit[]>();
  for (const edit of edits) files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
  return [...files];
}

function diff({ below, add }: Edit): string {
  return [` ${below}`, ...add.map((line) => `+${line}`)].join("\n");
}
