/** Needs LibreOffice, openpyxl, XlsxWriter and Gnumeric on the machine; Microsoft's validator comes with npm. */
module.exports = {
  ...require("./jest.config.js"),
  reporters: ["default"],
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/test/libreoffice/start.ts",
  globalTeardown: "<rootDir>/test/libreoffice/end.ts",
  testMatch: [
    "**/test/libreoffice/**/*.test.ts",
    "**/test/foreign/programs/**/*.test.ts",
    "**/test/foreign/validator/**/*.test.ts",
    "**/test/foreign/year/**/*.test.ts",
  ],
  testTimeout: 300_000,
};
