import { coverage } from "../emulator/coverage";

/** What the emulated Excel host implements, as a page; made from the host itself. */
export function coverageDocument(): string {
  const classes = coverage();
  const members = classes.reduce((sum, { members: own }) => sum + own.length, 0);
  return [
    "# What the emulated Excel host implements",
    "",
    "Made by `npm run coverage-of-api` from the tables in `src/emulator/objects/`; a test keeps it true. What is not",
    "listed answers `ApiNotFound` with the name of the member, so that nothing is silently left out. The client is",
    "Microsoft's own (`@microsoft/office-js`); see `docs/decisions.md`.",
    "",
    `${classes.length} classes, ${members} members.`,
    "",
    "| class | members |",
    "| --- | --- |",
    ...classes.map(
      ({ name, members: own }) => `| ${name} | ${own.map((member) => `\`${member}\``).join(", ")} |`,
    ),
    "",
  ].join("\n");
}
