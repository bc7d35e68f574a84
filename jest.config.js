/** Everything that needs no system package; the other configurations need Chromium, LibreOffice and other programs. */
module.exports = {
  testEnvironment: "<rootDir>/jest/environment.js",
  runtime: "<rootDir>/jest/runtime.js",
  // libraries for Node also where the pane is drawn into jsdom: their builds for browsers are ES modules
  testEnvironmentOptions: { customExportConditions: ["node", "node-addons"] },
  // how long a machine takes is no test
  testTimeout: 240_000,
  // as many as there are processors: jest leaves one of them alone, which is half of a small machine
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/jest/leftOut.js"],
  testSequencer: "<rootDir>/jest/sequencer.js",
  roots: ["<rootDir>/test"],
  // what draws charts: ES modules alone by their packages, with a build beside them that Node can require
  moduleNameMapper: { "^(d3-[a-z-]+|internmap)$": "<rootDir>/node_modules/$1/dist/$1.js" },
  setupFiles: ["<rootDir>/test/setup.ts"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: [
    "/test/browser/",
    "/test/libreoffice/",
    "/test/foreign/programs/",
    "/test/foreign/validator/",
    "/test/foreign/year/",
    // run in a house that has the changes in it
    "/test/examples/[^/]+/",
  ],
  // an ES module alone, with no build beside it
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
  transform: {
    "^.+\\.(ts|tsx)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
    "/@ironcalc/.+\\.js$": ["@swc/jest", { jsc: { parser: { syntax: "ecmascript" }, target: "es2022" } }],
  },
};
