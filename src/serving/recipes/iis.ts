import { ALONE, ALWAYS, FOR_GOOD, FRAMES, PICTURES, YEAR } from "../headers";

const DAY = 86_400;

/** A `web.config` for IIS 8 and later, to stand in the folder of the pages. */
export function iisRecipe(): string {
  const always = Object.entries(ALWAYS).map(([name, value]) => header(name, value, 8));
  const kept = FOR_GOOD.map((folder) =>
    location(folder, [
      "<staticContent>",
      `  <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${YEAR / DAY}.00:00:00" cacheControlCustom="public, immutable" />`,
      "</staticContent>",
    ]),
  );
  // of icons nothing is said, or Office shows none
  const pictures = location(PICTURES, [
    "<staticContent>",
    '  <clientCache cacheControlMode="NoControl" cacheControlCustom="" />',
    "</staticContent>",
  ]);
  const alone = ALONE.filter(Boolean).map((page) =>
    location(page, [
      "<httpProtocol>",
      "  <customHeaders>",
      header("Content-Security-Policy", FRAMES, 4),
      "  </customHeaders>",
      "</httpProtocol>",
    ]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- 指标簿的 IIS 设置：放进 site 文件夹，不用改。详见 docs/deployment.md
     For IIS 8 and later: put it into the folder "site" of the package, which is the physical path of the
     application, and bind https with a certificate. Made by "npm run recipes" from src/serving/headers.ts. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
      <remove fileExtension=".html" />
      <mimeMap fileExtension=".html" mimeType="text/html; charset=utf-8" />
      <remove fileExtension=".txt" />
      <mimeMap fileExtension=".txt" mimeType="text/plain; charset=utf-8" />
      <clientCache cacheControlMode="DisableCache" cacheControlCustom="no-store" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${always.join("\n")}
      </customHeaders>
    </httpProtocol>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
${[...kept, pictures, ...alone].join("\n")}
</configuration>
`;
}

function header(name: string, value: string, indent: number): string {
  return `${" ".repeat(indent)}<add name="${name}" value="${value}" />`;
}

function location(path: string, lines: readonly string[]): string {
  return [
    `  <location path="${path}">`,
    "    <system.webServer>",
    ...lines.map((line) => `      ${line}`),
    "    </system.webServer>",
    "  </location>",
  ].join("\n");
}
