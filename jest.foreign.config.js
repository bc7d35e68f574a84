/** Needs LibreOffice, openpyxl, XlsxWriter and Gnumeric on the machine; Microsoft's validator comes with npm. */
module.exports = {
  ...require("./jest.config.js"),
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/test/libreoffice/profile.ts",
  testMatch: ["**/test/foreign/programs/**/*.test.ts", "**/test/foreign/validator/**/*.test.ts"],
  testTimeout: 300_000,
};
