import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";

/**
 * What this host reads numbers and dates by, in whatever language it is used: that of the United States.
 *
 * @source Excel.CultureInfo, NumberFormatInfo, DatetimeFormatInfo; .NET CultureInfo en-US, which these are named after
 */
export const CULTURE = {
  name: "en-US",
  decimal: ".",
  thousands: ",",
  date: "/",
  time: ":",
  longDate: "dddd, MMMM d, yyyy",
  shortDate: "M/d/yyyy",
  longTime: "h:mm:ss tt",
} as const;

export const cultureType: HostType<Host> = hostType({
  name: "CultureInfo",
  scalars: { Name: { get: () => CULTURE.name } },
  navigations: {
    NumberFormat: (host) => HostObject.of(numberFormatType, host),
    DatetimeFormat: (host) => HostObject.of(datetimeFormatType, host),
  },
});

const numberFormatType: HostType<Host> = hostType({
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: () => CULTURE.decimal },
    NumberGroupSeparator: { get: () => CULTURE.thousands },
  },
});

const datetimeFormatType: HostType<Host> = hostType({
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: { get: () => CULTURE.date },
    TimeSeparator: { get: () => CULTURE.time },
    LongDatePattern: { get: () => CULTURE.longDate },
    ShortDatePattern: { get: () => CULTURE.shortDate },
    LongTimePattern: { get: () => CULTURE.longTime },
  },
});
