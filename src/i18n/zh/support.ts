/** The page for who installs the add-in. */
export const support = {
  title: "指标簿 · 安装与支持",
  lead: "这一页供安装人员使用：核对文件是否齐全，下载清单，装进 Excel。",
  version: "版本 {{version}}",
  server: {
    title: "一、本服务器",
    address: "地址：{{place}}",
    secure: "地址是 https，Excel 可以从这里加载",
    insecure: "地址不是 https：Excel 只从 https 地址加载，请为服务器配置证书，再用 https 地址打开这一页",
    checking: "正在核对文件…",
    complete: "{{count}} 个文件齐全，长度一致",
    incomplete:
      "有 {{count}} 个文件缺少或长度不符（{{files}}）；请把安装包中 site 文件夹的内容重新复制到服务器",
    noInventory:
      "没有读到 health.json，或者读到的是别的内容；请把安装包中 site 文件夹的内容完整复制到服务器，并让服务器原样提供",
    officeHere: "office.js {{version}} 由本服务器提供，使用时不需要互联网",
    officeThere: "office.js 由微软的服务器提供，每台电脑要能访问 appsforoffice.microsoft.com",
    others: "等 {{count}} 个",
  },
  manifest: {
    title: "二、清单",
    text: "清单告诉 Excel 到哪里加载指标簿，其中的地址就是这一页的地址。用户用哪个地址访问，就用哪个地址打开这一页再下载。",
    download: "下载清单 {{file}}",
    failed:
      "没有读到 manifest.xml，或者读到的不是指标簿的清单；请把安装包中 site 文件夹的内容完整复制到服务器",
    insecure: "用 https 地址打开这一页后，这里出现下载按钮。",
  },
  install: {
    title: "三、装进 Excel",
    share:
      "Windows，网络共享：把清单放进一个共享文件夹；在每台电脑的 Excel 中点“文件”→“选项”→“信任中心”→“信任中心设置”→“受信任的加载项目录”，填入共享文件夹的地址（\\\\服务器\\文件夹），点“添加目录”，勾选“在菜单中显示”，确定后重启 Excel；再点“开始”或“插入”选项卡的“加载项”→“更多加载项”→“共享文件夹”→“指标簿”。",
    center:
      "Microsoft 365 统一部署：在管理中心点“设置”→“集成应用”→“上传自定义应用”，选“Office 加载项”，上传清单，指定用户；最长 24 小时后出现在用户的功能区。",
    mac: "Mac：把清单放进 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef（没有就新建），重启 Excel，点“开始”选项卡的“加载项”。",
    web: "网页版 Excel：点“开始”选项卡的“加载项”→“更多加载项”→“上传我的加载项”，选清单。",
    without: "WPS 和旧版 Excel：不用加载项，用",
    workbench: "指标簿网页版",
    guide: "升级、回退、卸载和常见问题见安装包中的 docs/deployment.md。",
  },
  help: {
    title: "四、出了问题",
    first: "先看本页第一部分有没有不齐的文件；再重新打开任务窗格。",
    report:
      "仍不正常时，在任务窗格的“设置”中运行“自检”，把报告连同上面的版本号交给本单位的牵头人员或提供安装包的人。报告中没有填报数据。",
    terms: "许可：指标簿采用 MIT 许可；所含软件的许可见",
    microsoft:
      "office.js 由微软公司提供，按其许可条款随加载项分发；微软不负责维护、更新指标簿，也不为指标簿提供支持。",
  },
} as const;
