/** Rules of the house, held by `npm run lint`: `house.json` says from which folders each may import, the lowest first. */
const HOUSE = require("./house.json");

const floors = Object.entries(HOUSE).map(([floor, { imports }]) => ({
  name: `${floor}-imports-only-from-below`,
  severity: "error",
  from: { path: `^src/${floor}/` },
  to: { path: "^src/", pathNot: `^src/(${[floor, ...imports].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...floors,
    {
      name: "every-folder-is-a-floor",
      severity: "error",
      from: { path: `^src/(?!(${Object.keys(HOUSE).join("|")})/)` },
      to: {},
    },
    { name: "no-circle-of-files", severity: "error", from: {}, to: { circular: true } },
    { name: "no-circle-of-folders", severity: "error", scope: "folder", from: {}, to: { circular: true } },
    {
      name: "what-ships-is-declared",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "no-test-in-the-product", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    { name: "everything-is-found", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
