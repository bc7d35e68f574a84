/** Files on the disk, and what is in them. */
export const files = {
  sameFile: "文件 {{path}} 就是要读取的文件 {{input}}，没有改动；请另选要写入的文件名",
  unreadable: "无法读取文件 {{path}}：{{reason}}，请核对路径",
  unreachable: "无法访问文件 {{path}}：{{reason}}，请核对路径和权限",
  notJson: "文件 {{path}} 不是有效的 JSON（{{fault}}），请核对",
  unwritable: "无法写入文件 {{path}}：{{reason}}，请核对目录和权限",
  wayBlocked: "无法写入文件 {{path}}：{{reason}}，请核对路径",
  deadLink: "无法写入文件 {{path}}：这是一个链接，所指的文件不存在；请删去链接或另选文件名",
  notInFolder: "无法写入文件 {{path}}：{{folder}} 不是文件夹，请核对路径",
  folderMissing: "无法写入文件 {{path}}：文件夹 {{folder}} 不存在，请先建立文件夹或核对路径",
  isFolder: "无法写入文件 {{path}}：这是一个文件夹，请写明文件名",
  isDevice: "无法写入文件 {{path}}：这是一个特殊文件，请写明文件名",
  readOnly: "无法写入文件 {{path}}：文件是只读的，请取消只读或另选文件名",
  extensionUnknown:
    "文件 {{path}} 的扩展名不是 {{kinds}} 或 {{last}}，没有写入；旧格式（.xls、.et）请先另存为 .xlsx",
  extensionOther: "写入的文件 {{path}} 扩展名应为 {{kind}}，没有写入；请改正扩展名",
  fileChanged: "文件 {{path}} 在处理期间被别人保存、移走或新建，没有写入；请核对后重新运行",
  newFileExists:
    "文件 {{path}} 已经存在，没有改动；请用 --existing 在其中生成、加 --overwrite 覆盖，或另选文件名",
  fileExists: "文件 {{path}} 已经存在，没有改动；请加 --overwrite 覆盖，或另选文件名",
  fileRefused: "文件 {{path}} {{refusal}}",
  uploadRefused: "“{{name}}”{{refusal}}",
  refusal: {
    encrypted: "设有打开密码，没有打开；请在 Excel 或 WPS 中取消打开密码，保存后再试",
    "old-excel": "是旧格式（.xls）的工作簿，没有打开；请用 Excel 或 WPS 打开后另存为 .xlsx，再用新文件",
    "old-wps": "是 WPS 表格格式（.et）的工作簿，没有打开；请用 Excel 或 WPS 打开后另存为 .xlsx，再用新文件",
    binary: "是二进制格式（.xlsb）的工作簿，没有打开；请用 Excel 或 WPS 打开后另存为 .xlsx，再用新文件",
    "open-document":
      "是 OpenDocument 格式（.ods）的表格，没有打开；请用 Excel 或 WPS 打开后另存为 .xlsx，再用新文件",
    damaged: "已损坏，没有打开；请用 Excel 打开并修复，或换用备份的文件",
    "not-a-workbook": "不是 Excel 工作簿（.xlsx），没有打开；请核对是否选错了文件",
    "too-large": "解压后过大，没有打开；请核对是否选错了文件",
    unsafe: "含有文档类型声明（DTD），可能不安全，没有打开；请在 Excel 中另存为 .xlsx 后再试",
  },
  reason: {
    missing: "文件或目录不存在",
    notFolder: "路径中有一级不是目录",
    forbidden: "没有权限",
    folder: "这是一个目录",
    readOnly: "目录只读",
    busy: "文件正被其他程序使用",
    full: "磁盘已满",
    longName: "文件名过长",
    loop: "链接循环指向",
    unknown: "未知原因",
  },
  notText:
    "文件 {{name}} 不是文本文件，或不能识别编码；请另存为 UTF-8 编码（在 Excel 中选“CSV UTF-8（逗号分隔）”）后再试",
  textDamaged:
    "文件 {{name}} 第 {{line}} 行的文字已经损坏（�），不能还原；请从原来的文件重新导出，并用 UTF-8 编码",
  controlCharacter: "文件 {{name}} 第 {{line}} 行有不可见的控制字符（U+{{code}}），请删去后再试",
} as const;
