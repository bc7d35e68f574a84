const js = require("@eslint/js");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

const ONLY_THERE = "only excel/ and emulator/ name the Excel object, its types included";
const ONE_PLACE = "requests are built of parts, and sent in excel/request alone";

module.exports = tseslint.config(
  {
    ignores: [
      "dist/",
      "dist-release/",
      "dist-emulator/",
      "demo/",
      "coverage/",
      "node_modules/",
      ".stryker-tmp/",
      "test/examples/*/src/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
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
      "no-restricted-globals": ["error", { name: "Excel", message: ONLY_THERE }],
      "no-restricted-syntax": [
        "error",
        { selector: "TSQualifiedName[left.name='Excel']", message: ONLY_THERE },
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
    // a self-test tries the API itself; a watch registers handlers in contexts of its own
    files: ["src/excel/**"],
    ignores: ["src/excel/request/**", "src/excel/conformance/**", "src/excel/watchWorkbook.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[property.name='sync']", message: ONE_PLACE },
        {
          selector: "CallExpression[callee.object.name='Excel'][callee.property.name='run']",
          message: ONE_PLACE,
        },
      ],
    },
  },
  {
    files: ["*.js", "jest/*.js", "webpack/*.js", ".*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable", __dirname: "readonly", process: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
