/** Borders of the project: app → components → lib, downward only; see ARCHITECTURE.md. */
const only = (name, from, to, comment) => ({ name, severity: "error", comment, from, to });
module.exports = {
  forbidden: [
    only("no-circles", {}, { circular: true }, "Split the shared part into a contract file both import."),
    only(
      "lib-looks-down",
      { path: "^lib/" },
      { path: "^(app|components)/" },
      "lib must not know the page; move what is shared into lib.",
    ),
    only(
      "components-look-down",
      { path: "^components/" },
      { path: "^app/" },
      "Components must not import routes; move it into components or lib.",
    ),
    only(
      "schema-stands-alone",
      { path: "^lib/schema/", pathNot: "\\.test\\.ts$" },
      { pathNot: ["^lib/schema/", "^node_modules/zod/"] },
      "lib/schema imports only zod: it loads in a browser, a thread and a test. Engine knowledge is handed to checkSchema.",
    ),
    only(
      "engine-is-pure",
      { path: "^lib/engine/", pathNot: "\\.(test|prop\\.test|golden\\.test)\\.ts$" },
      { path: "^(lib/(planner|cache|api|export|run|verify|jobs|env)|node:)" },
      "The engine reads a schema and row numbers, nothing else. The caller passes what it needs.",
    ),
    only(
      "components-stay-client",
      { path: "^components/" },
      { path: "^lib/(planner|cache|engine|export|run|verify|env)" },
      "Components speak to the server through lib/api/client.ts and lib/schema.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
    exclude: { path: "(^|/)(\\.next|node_modules/.cache)/" },
  },
};
