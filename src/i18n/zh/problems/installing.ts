/** Where the add-in stands, and what serves it. */
export const installing = {
  place: {
    unreadable: "“{{place}}”不是网址，请写成 https://服务器/目录/",
    insecure: "“{{place}}”不是 https 地址，Excel 只从 https 地址加载；请为服务器配置证书，改用 https 地址",
    password: "网址 {{place}} 中带有用户名或密码，清单会让每个人看到；请去掉后再试",
    behind: "网址“{{place}}”带有 ? 或 # 后面的内容；请只写到目录，如 https://服务器/目录/",
    file: "网址“{{place}}”是一个文件；请只写到目录，如 https://服务器/目录/",
  },
  serve: {
    noBuild: "文件夹 {{folder}} 中没有构建好的加载项（缺 health.json）；请先运行 npm run build",
    noCertificate:
      "没有证书：请用 --cert 和 --key 指定证书和私钥（PEM），或先运行 npx office-addin-dev-certs install 制作本机证书",
    halfCertificate: "--cert 和 --key 要一起写，请补上另一个",
    badCertificate: "证书或私钥不能使用（{{reason}}），请核对两个文件是否是一对 PEM 文件",
    port: "“{{port}}”不是端口，请写 0 到 65535 的整数",
    busy: "不能在端口 {{port}} 上提供服务：{{reason}}；请换一个端口（--port）",
  },
} as const;
