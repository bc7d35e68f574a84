/** What Stryker runs against each mutant: the tests of scores and formulas, without the longest of them. */
module.exports = {
  ...require("./jest.config.js"),
  testMatch: ["**/test/scoring/**/*.test.ts", "**/test/formula/**/*.test.ts"],
};
