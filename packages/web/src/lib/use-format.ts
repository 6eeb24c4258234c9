import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import {
  formatDate,
  formatDay,
  formatHour,
  formatIndex,
  formatLongDay,
  formatMoment,
  formatMonth,
  formatMonthName,
  formatNumber,
  formatPercent,
  formatShortMoment,
  formatTime,
  formatUntil,
  formatWhen,
} from './format.ts'
import { serverInstant } from './server-clock.ts'

/** The formatters in the language of the page. */
export function useFormat() {
  const { i18n } = useLingui()
  const language = i18n.locale
  return useMemo(
    () => ({
      number: (text: string) => formatNumber(text, language),
      index: (text: string) => formatIndex(text, language),
      percent: (text: string) => formatPercent(text, language),
      day: (date: string) => formatDay(date, language),
      longDay: (date: string) => formatLongDay(date, language),
      date: (instant: string, timeZone: string) => formatDate(instant, timeZone, language),
      time: (instant: string, timeZone: string) => formatTime(instant, timeZone, language),
      moment: (instant: string, timeZone: string) => formatMoment(instant, timeZone, language),
      until: (end: string, timeZone: string) => formatUntil(end, timeZone, language),
      month: (month: string) => formatMonth(month, language),
      monthName: (month: number) => formatMonthName(month, language),
      clock: (clock: string) => formatHour(clock, language),
      when: (instant: string, timeZone: string) => formatWhen(instant, serverInstant(), timeZone, language),
      shortMoment: (instant: string, timeZone: string) =>
        formatShortMoment(instant, serverInstant(), timeZone, language),
    }),
    [language],
  )
}
