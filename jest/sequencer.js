const { join } = require("node:path");
const Sequencer = require("@jest/test-sequencer").default;

/**
 * Suites of 20 s and more, the longest first. Jest remembers how long each took and begins with the longest; on a
 * checkout that has never run it goes by the sizes of files, which say nothing of it, and a long suite that comes last
 * keeps one processor waiting.
 */
const LONG = [
  "foreign/validator/validator.test.ts",
  "foreign/programs/programs.test.ts",
  "hostile/hostile.test.ts",
  "faults/faults.test.ts",
  "app/generateAgain.test.ts",
  "cli/hostileFiles.test.ts",
  "examples/examples.test.ts",
  "app/scale.test.ts",
  "taskpane/english.test.tsx",
  "app/scoreModes.test.ts",
  "foreign/formerVersions.test.ts",
  "foreign/patch.test.ts",
  "app/noTask.test.ts",
  "taskpane/pane.test.tsx",
  "conformance/selfTest.test.ts",
  "app/generate.test.ts",
].map((name) => join(__dirname, "../test", name));

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => (LONG.includes(path) ? LONG.indexOf(path) : LONG.length);
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
module.exports.LONG = LONG;
