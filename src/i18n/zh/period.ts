/** What periods are called. */
export const period = {
  year: "{{year}}年度",
  plainYear: "{{year}}年",
  half: { first: "{{year}}年上半年", second: "{{year}}年下半年" },
  quarter: {
    first: "{{year}}年一季度",
    second: "{{year}}年二季度",
    third: "{{year}}年三季度",
    fourth: "{{year}}年四季度",
  },
  january: "{{year}}年1月",
  months: "{{year}}年1—{{month}}月",
  end: "{{year}}年{{month}}月末",
} as const;
