/** Needs Chromium on the machine. */
module.exports = {
  ...require("./jest.config.js"),
  reporters: ["default"],
  testPathIgnorePatterns: [],
  testMatch: ["**/test/browser/**/*.test.ts"],
};
