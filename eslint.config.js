const js = require("@eslint/js");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

/** Folders of src/, lowest first: a folder imports only from folders before it. */
const FLOORS = [
  "system",
  "formula",
  "scoring",
  "validation",
  "workbook",
  "emulator",
  "excel",
  "i18n",
  "jobs",
  "app",
  "taskpane",
  "commands",
  "workbench",
  "cli",
];

/** Floors that are beside each other, or that only one kind of caller may use. */
const APART = {
  excel: ["emulator"],
  app: ["emulator", "i18n"],
  i18n: ["system", "formula", "scoring", "validation", "workbook", "emulator", "excel"],
  jobs: ["emulator", "i18n"],
  taskpane: ["emulator", "excel", "jobs"],
  commands: ["taskpane", "emulator", "excel", "jobs"],
  workbench: ["commands"],
  cli: ["taskpane", "commands", "workbench", "i18n"],
  emulator: ["system", "formula", "scoring", "validation", "workbook"],
};

const floors = FLOORS.map((floor, i) => {
  const forbidden = [...FLOORS.slice(i + 1), ...(APART[floor] ?? [])];
  return {
    files: [`src/${floor}/**`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: forbidden.map((other) => ({
            group: [`../${other}/*`, `../../${other}/*`, `../${other}/**`, `../../${other}/**`],
            message: `${floor}/ may not import from ${other}/ (docs/decisions.md, floors)`,
          })),
        },
      ],
    },
  };
});

module.exports = tseslint.config(
  { ignores: ["dist/", "demo/", "coverage/", "node_modules/", ".stryker-tmp/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...floors,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true }],
      "max-lines": ["error", { max: 250, skipBlankLines: true }],
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/excel/**", "src/emulator/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "only excel/ and emulator/ name the Excel object" },
      ],
    },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/call-sync-after-load": "error",
    },
  },
  {
    files: ["*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable", __dirname: "readonly", process: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
