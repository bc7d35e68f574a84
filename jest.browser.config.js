/** Needs Chromium on the machine. */
module.exports = {
  ...require("./jest.config.js"),
  testPathIgnorePatterns: [],
  testMatch: ["**/test/browser/**/*.test.ts"],
};
