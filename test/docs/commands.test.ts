import { existsSync } from "node:fs";
import { join } from "node:path";
import { scripts } from "../../package.json";
import { runCli } from "../cli/runCli";
import { CliSample } from "./cliSample";
import { cliBlocks, type CliLine, cliSpans, listedNames, optionsIn, requiredArgs } from "./cliLines";
import { pages, ROOT } from "./markdown";

const all = pages();
const NAMES = listedNames(all);
/** What goes on until somebody ends it. */
const LASTING = "serve";

const blocks = all.flatMap((page) => cliBlocks(page, NAMES));
const spans = all.flatMap((page) => cliSpans(page, NAMES));
const isConcrete = ({ line }: CliLine): boolean => !/[[\]…]|\|/.test(line) && !/\bF\.xlsx\b/.test(line);
/** Blocks that tell one story, to be typed line by line; the others list what there is. */
const stories = blocks.filter((block) => block.every(isConcrete) && block.length > 1);
const listed = blocks.filter((block) => !stories.includes(block)).flat();
const told = stories.flat().map(({ line }) => line);
/** What pages list, each form once; what a story runs with all that it cannot do without is run there. */
const runnable = new Map(
  [...spans.filter(({ line }) => /^\w+ F\.xlsx|--out F\.xlsx/.test(line)), ...listed]
    .map(({ page, line }) => [requiredArgs(line), page] as const)
    .filter(([args]) => args[0] !== LASTING && !told.some((line) => covers(line, args)))
    .map(([args, page]) => [args.join(" "), page]),
);

/** Whether a line is of the same command, with at least the options of another. */
function covers(line: string, args: readonly string[]): boolean {
  const options = args.filter((word) => word.startsWith("--"));
  return line.split(" ")[0] === args[0] && options.every((option) => optionsIn(line).includes(option));
}

describe("npm and scripts that pages name", () => {
  it.each(all.map((page) => [page.path, page.text] as const))(
    "%s names those that there are",
    (_path, text) => {
      const named = [...text.matchAll(/\bnpm run (?:--silent |-s )?([a-z][a-z:-]*)/g)].map(
        ([, name]) => name!,
      );
      expect(named.filter((name) => !(name in scripts))).toEqual([]);
      const scriptsOfCi = [...text.matchAll(/\.ci\/[\w/-]+/g)].map(([path]) => path);
      expect(scriptsOfCi.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    },
  );
});

describe("the command line, as pages show it", () => {
  const sample = new CliSample();

  beforeAll(() => sample.make());

  afterAll(() => sample.end());

  it("is listed whole in docs/cli.md, and there is nothing else", async () => {
    const help = (await runCli("--help")).out;
    const named = [...help.matchAll(/^ {2}([a-z]+)(?= )/gm)].map(([, name]) => name!);
    expect([...NAMES].sort()).toEqual(named.filter((name) => name !== "help").sort());
  });

  it.each([...listed, ...spans].map(({ page, line }) => [page, line] as const))(
    "%s: %s names options that there are",
    async (_page, line) => {
      const { out } = await runCli("help", line.split(" ")[0]!);
      expect(optionsIn(line).filter((option) => !out.includes(option))).toEqual([]);
    },
  );

  it.each([...runnable])("%s does what %s says", async (line) => {
    const { code, error } = await sample.run(requiredArgs(line));
    expect([code, error]).toEqual([0, ""]);
  });

  it.each(stories.map((story) => [story[0]!.page, story] as const))(
    "%s: a story of several lines comes to its end",
    async (_page, story) => {
      const ran = await sample.runAll(story.map(({ line }) => requiredArgs(line)));
      expect(ran.map(({ code, error }, i) => [story[i]!.line, code, error])).toEqual(
        story.map(({ line }) => [line, 0, ""]),
      );
    },
  );
});
