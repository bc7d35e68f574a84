const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { StartSize } = require("./webpack/startSize");

const page = (name, folder, chunk = name) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${folder}/${name}.html`,
    chunks: [chunk],
    scriptLoading: "defer",
  });

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

/** The add-in (task pane, ribbon commands), and the web edition at the root: static files alone. */
module.exports = (env, { mode }) => {
  const development = mode === "development";
  return {
    entry: {
      taskpane: "./src/addin/main.tsx",
      commands: "./src/commands/main.ts",
      message: "./src/commands/message.ts",
      workbench: "./src/workbench/main.tsx",
    },
    output: { path: join(__dirname, "dist"), filename: "[name].js", clean: true },
    devtool: development ? "eval-source-map" : "source-map",
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
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.csv$/, type: "asset/source" },
      ],
    },
    plugins: [
      page("taskpane", "addin"),
      page("commands", "commands"),
      page("message", "commands"),
      page("index", "workbench", "workbench"),
      // measured floor: React 19, Fluent's provider and 14 components have 172 KB
      ...(development ? [] : [new StartSize({ taskpane: 175 * 1024 })]),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", to: "manifest.xml" },
        ],
      }),
    ],
    // swc, which translates our own code too, takes half of terser's time and leaves a little less
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, terserOptions: {} })],
    },
    // the web edition carries the host: calculation, files, and a grid
    performance: { maxAssetSize: 1_850_000, maxEntrypointSize: 1_850_000 },
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
