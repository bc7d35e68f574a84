/** Why the file system refused, in words. */
export function reason(error: unknown): string {
  const { code } = error as { code?: string };
  const words: Readonly<Record<string, string>> = {
    ENOENT: "文件或目录不存在",
    ENOTDIR: "路径中有一段不是目录",
    EACCES: "没有权限",
    EISDIR: "这是一个目录",
    EPERM: "没有权限",
    EROFS: "目录只读",
    EBUSY: "文件正被其他程序使用",
    ENOSPC: "磁盘已满",
    ENAMETOOLONG: "文件名过长",
    ELOOP: "链接互相指向",
  };
  return words[code ?? ""] ?? code ?? "未知原因";
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes((error as { code?: string }).code ?? "");
}
