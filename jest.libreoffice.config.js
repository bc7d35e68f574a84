/** Needs LibreOffice on the machine. */
module.exports = {
  ...require("./jest.config.js"),
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/test/libreoffice/profile.ts",
  testMatch: ["**/test/libreoffice/**/*.test.ts"],
  testTimeout: 300_000,
};
