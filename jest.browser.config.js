/** Needs Chromium on the machine. */
module.exports = {
  ...require("./jest.config.js"),
  reporters: ["default"],
  globalSetup: "<rootDir>/test/browser/build.ts",
  testPathIgnorePatterns: [],
  testMatch: ["**/test/browser/**/*.test.ts"],
};
