/** Needs LibreOffice on the machine. */
module.exports = {
  ...require("./jest.config.js"),
  testPathIgnorePatterns: [],
  testMatch: ["**/test/libreoffice/**/*.test.ts"],
  testTimeout: 300_000,
};
