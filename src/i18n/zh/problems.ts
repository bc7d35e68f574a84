/** What a person must put right before a job can be done: what, where, what to do. */
export const problems = {
  sameFile: "文件 {{path}} 正是要读取的文件 {{input}}，没有改动；请另选要写入的文件名",
} as const;
