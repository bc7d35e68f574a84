/** Where the add-in stands, and what serves it. */
export const installing = {
  place: {
    unreadable: "“{{place}}”不是网址，请写成 https://服务器/目录/",
    insecure: "“{{place}}”不是 https 地址，Excel 只从 https 地址加载；请为服务器配置证书，改用 https 地址",
    password: "网址 {{place}} 中带有用户名或密码，清单会让每个人看到；请去掉后再试",
    noManifest: "读到的不是指标簿的清单，请把安装包中 site 文件夹的内容完整复制到服务器",
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
    busy: "端口 {{port}} 已被别的程序占用，请换一个端口（--port）",
    forbidden: "没有权限使用端口 {{port}}，请换一个 1024 以上的端口（--port），或用管理员身份运行",
    host: "本机没有名称或地址“{{host}}”，请核对 --host；要让其他电脑访问，写 0.0.0.0",
    listening: "不能在 {{host}} 的端口 {{port}} 上提供服务（{{reason}}），请核对 --host 和 --port",
  },
} as const;
