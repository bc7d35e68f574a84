import { refusal } from "../asking";
import type { CaseGroup, KnownDifference } from "../case";

const LIMITS = "learn.microsoft.com: Resource limits and performance optimization for Office Add-ins";
const MEGABYTE = 1024 * 1024;
/** A text that one cell takes. */
const PIECE = "x".repeat(8_000);

/** Only Excel on the web has a limit. */
const DESKTOPS: KnownDifference[] = [
  { platform: "PC", answer: "none", source: LIMITS },
  { platform: "Mac", answer: "none", source: LIMITS },
];

/** Rows of texts that weigh about so much together. */
const rows = (bytes: number): string[][] =>
  Array.from({ length: Math.ceil(bytes / PIECE.length) }, () => [PIECE]);

export const payloads: CaseGroup = {
  en: "Requests and answers of a size",
  zh: "请求和应答的大小",
  cases: [
    {
      id: "payload-request-small",
      en: "A request of three megabytes is carried out.",
      zh: "三兆字节的请求可以执行。",
      source: LIMITS,
      run: ({ context, sheet }) => {
        const values = rows(3 * MEGABYTE);
        sheet.getRange(`A1:A${values.length}`).values = values;
        return refusal(context);
      },
      expected: "none",
    },
    {
      id: "payload-request-large",
      en: "Excel on the web refuses a request of more than five megabytes.",
      zh: "网页版 Excel 拒绝超过五兆字节的请求。",
      source: LIMITS,
      known: DESKTOPS,
      run: ({ context, sheet }) => {
        const values = rows(5.5 * MEGABYTE);
        // several assignments: the client itself cuts a large one
        for (let at = 0; at < values.length; at += 100) {
          const part = values.slice(at, at + 100);
          sheet.getRange(`A${at + 1}:A${at + part.length}`).values = part;
        }
        return refusal(context);
      },
      expected: "RequestPayloadSizeLimitExceeded",
    },
    {
      id: "payload-answer-large",
      en: "Excel on the web gives no answer of more than five megabytes.",
      zh: "网页版 Excel 不返回超过五兆字节的应答。",
      source: LIMITS,
      known: DESKTOPS,
      run: async ({ context, sheet }) => {
        const values = rows(3 * MEGABYTE);
        for (const column of ["A", "B"]) {
          sheet.getRange(`${column}1:${column}${values.length}`).values = values;
          // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each request by itself is small enough
          await context.sync();
        }
        sheet.getRange(`A1:B${values.length}`).load("values");
        return refusal(context);
      },
      expected: "ResponsePayloadSizeLimitExceeded",
    },
  ],
};
