import { invalid } from "../../protocol/hostError";

/**
 * Names of the API in the order of the file's numbers, which begin with 1.
 *
 * @source Excel.PaperType; ECMA-376 part 1, 18.3.1.63 `paperSize`
 */
const PAPERS = [
  ..."Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro".split(
    " ",
  ),
  ..."Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14".split(" "),
  ..."Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65".split(" "),
  ..."EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal".split(" "),
  ..."FanfoldUS FanfoldStdGerman FanfoldLegalGerman".split(" "),
];

/** @returns null for a size that the API has no name for, or none at all */
export function paperSizeOf(size: number | undefined): string | null {
  return (size !== undefined && PAPERS[size - 1]) || null;
}

export function paperSizeSet(name: unknown): number {
  const at = PAPERS.indexOf(String(name));
  if (at < 0) throw invalid(`paper size ${String(name)}`);
  return at + 1;
}
