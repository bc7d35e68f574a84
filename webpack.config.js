const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CompressionPlugin = require("compression-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { Inventory } = require("./webpack/inventory");
const { NoEval } = require("./webpack/noEval");
const { officePatterns } = require("./webpack/officeLibrary");
const { pages } = require("./webpack/pages");
const { PageSizes } = require("./webpack/pageSizes");
const { Shipped } = require("./webpack/shipped");

/** What a server may send compressed: a file that another version names otherwise, so that no compressed one is out of date. */
const NAMED_FOR_GOOD = /^(static|office)\/.*\.(js|css)$/;

/**
 * KB gzip; of the pane the measured floor is that of React 19, Fluent's provider and 14 components: 172. In the web edition an Excel
 * comes along, whole in what add-ins use of it: that takes 38 more than before it was, and is one file, kept by the browser.
 */
const LIMITS = { taskpane: 175, commands: 345, message: 1, workbench: 820, support: 105 };

/** Certificates that office-addin-dev-certs made: Excel loads add-ins over https alone. */
function certificates() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const files = {
    key: join(folder, "localhost.key"),
    cert: join(folder, "localhost.crt"),
    ca: join(folder, "ca.crt"),
  };
  if (!Object.values(files).every(existsSync)) {
    throw new Error("没有本机证书：请先运行 npx office-addin-dev-certs install");
  }
  return Object.fromEntries(Object.entries(files).map(([name, path]) => [name, readFileSync(path)]));
}

/**
 * The add-in (task pane, ribbon commands), the web edition at the root, and a page for who installs them: static files
 * alone. What is named by its content stands in static/ and may be kept for good; pages are asked for each time.
 *
 * `--env offline` brings office.js along, `--env maps` the maps of the sources, which are not for what is served.
 */
module.exports = (env, { mode }) => {
  const development = mode === "development";
  const named = development ? "[name]" : "[name].[contenthash]";
  return {
    entry: {
      taskpane: ["./src/addin/taskpane.css", "./src/addin/main.tsx"],
      commands: "./src/commands/main.ts",
      message: ["./src/commands/message.css", "./src/commands/message.ts"],
      workbench: "./src/workbench/main.tsx",
      support: ["./src/support/support.css", "./src/support/main.ts"],
    },
    output: {
      path: join(__dirname, "dist"),
      filename: `static/${named}.js`,
      chunkFilename: development ? "static/[id].js" : "static/[contenthash].js",
      clean: true,
    },
    devtool: development ? "eval-source-map" : env.maps ? "source-map" : false,
    // the old webviews of Excel 2019 and 2021 are Chromium by now; nothing older can run the add-in
    target: "browserslist:edge >= 100, safari >= 15.4",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
        {
          test: /zod[\\/]v4[\\/]core[\\/](doc|util)\.js$/,
          loader: join(__dirname, "webpack/withoutEval.js"),
        },
        { test: /\.csv$/, type: "asset/source" },
      ],
    },
    plugins: [
      ...pages({ development, offline: env.offline }),
      new CssPlugin({ filename: `static/${named}.css`, chunkFilename: `static/${named}.css` }),
      ...(development
        ? []
        : [
            new Shipped(),
            new NoEval(),
            new PageSizes(LIMITS),
            new Inventory(env),
            new CompressionPlugin({ test: NAMED_FOR_GOOD }),
          ]),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "manifest.xml", to: "manifest.xml" },
          ...(env.offline ? officePatterns() : []),
        ],
      }),
    ],
    // swc, which translates our own code too, takes half of terser's time and leaves a little less
    optimization: {
      // whose work ships, and under which terms, is in NOTICE
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          terserOptions: {},
          extractComments: false,
          exclude: /^office\//,
        }),
      ],
    },
    performance: false,
    stats: "errors-warnings",
    devServer: {
      host: "localhost",
      port: 3000,
      hot: false,
      liveReload: false,
      client: { overlay: false },
      static: false,
      ...(env.https ? { server: { type: "https", options: certificates() } } : {}),
      onListening: ({ options }) => {
        const scheme = env.https ? "https" : "http";
        process.stdout.write(`\n指标簿网页版：${scheme}://localhost:${options.port}\n\n`);
      },
    },
  };
};
