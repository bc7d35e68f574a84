/** What Stryker runs against each mutant: the tests of scores and formulas, without the longest of them. */
module.exports = {
  ...require("./jest.config.js"),
  // a mutant may be in what a module does when it is loaded
  testEnvironment: "node",
  runtime: "jest-runtime",
  // the tests of a mutant are found by what imports it, through other files of src/ too
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["**/test/scoring/**/*.test.ts", "**/test/formula/**/*.test.ts"],
};
