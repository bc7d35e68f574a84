import { ANNUITIES } from "./finance/annuities";
import { CASH_FLOWS } from "./finance/cashFlows";
import { DAYS } from "./dates/days";
import { SPANS } from "./dates/spans";
import { WORKDAYS } from "./dates/workdays";
import { DEPRECIATION } from "./finance/depreciation";
import { ARRAY_FORMS } from "./arrays/forms";
import { ARRAY_PARTS } from "./arrays/parts";
import { SELECTING } from "./arrays/selecting";
import { SORTING } from "./arrays/sorting";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { ADDRESSES } from "./lookups/addresses";
import { ANYWHERE } from "./lookups/anywhere";
import { REFERENCES } from "./lookups/references";
import { TABLES } from "./lookups/tables";
import { ARITHMETIC } from "./mathematics/arithmetic";
import { IN_BASES } from "./mathematics/bases";
import { COUNTING } from "./mathematics/counting";
import { MATRICES } from "./mathematics/matrices";
import { ROUNDING } from "./mathematics/rounding";
import { SUMS } from "./mathematics/sums";
import { TRIGONOMETRY } from "./mathematics/trigonometry";
import type { SheetFunction } from "./sheetFunction";
import { AVERAGES } from "./statistics/averages";
import { CONDITIONAL } from "./statistics/conditional";
import { DISTRIBUTIONS } from "./statistics/distributions";
import { FREQUENCIES } from "./statistics/frequency";
import { ORDER } from "./statistics/order";
import { REGRESSION } from "./statistics/regression";
import { SPREAD } from "./statistics/spread";
import { SUBTOTALS } from "./statistics/subtotals";
import { LETTERS } from "./texts/letters";
import { NUMBERS } from "./texts/numbers";
import { PARTS } from "./texts/parts";
import { SPLITTING } from "./texts/split";
import { withoutTruths } from "./withoutTruths";

const OF_TOOLPAK =
  "EDATE EOMONTH WEEKNUM YEARFRAC NETWORKDAYS NETWORKDAYS.INTL WORKDAY WORKDAY.INTL QUOTIENT MROUND FACTDOUBLE SQRTPI " +
  "SERIESSUM GCD LCM MULTINOMIAL EFFECT NOMINAL CUMIPMT CUMPRINC XNPV XIRR FVSCHEDULE DEC2BIN DEC2OCT DEC2HEX BIN2DEC " +
  "BIN2OCT BIN2HEX OCT2DEC OCT2BIN OCT2HEX HEX2DEC HEX2BIN HEX2OCT";

/**
 * Every function that is computed here, by its name in capitals, but for those that choose between their arguments
 * (`formula/choices.ts`) and for volatile ones. Each is held against LibreOffice (`test/emulator/functions/`); a formula with
 * any other keeps the result that another program has left.
 */
export const FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map(
  [
    ...[ARITHMETIC, ROUNDING, COUNTING, TRIGONOMETRY, SUMS, MATRICES, IN_BASES],
    ...[AVERAGES, SPREAD, ORDER, REGRESSION, DISTRIBUTIONS, CONDITIONAL, SUBTOTALS],
    ...[TABLES, ANYWHERE, REFERENCES, ADDRESSES, DAYS, WORKDAYS, SPANS, PARTS, LETTERS, NUMBERS],
    ...[SELECTING, SORTING, ARRAY_PARTS, ARRAY_FORMS, SPLITTING, FREQUENCIES],
    ...[LOGIC, INFORMATION, ANNUITIES, CASH_FLOWS, DEPRECIATION],
  ].flatMap((functions) => Object.entries(withoutTruths(functions, OF_TOOLPAK))),
);
