import { useLingui } from '@lingui/react/macro'
import type { ForecastDay } from './reminder-rules.ts'

type Step = ForecastDay['told'][number]['step']

/** Weekdays from Monday on, and what is told at each step. */
export function useRuleWords() {
  const { t } = useLingui()
  const steps: Readonly<Record<Step, string>> = {
    given: t`baru`,
    soon: t`sudah dekat`,
    last_day: t`hari terakhir`,
    late: t`terlambat`,
    to_head: t`kepada kepala perangkat daerah`,
    to_overseers: t`kepada penanggung jawab dan koordinator`,
    nudge: t`diminta mendahulukan`,
  }
  return {
    steps,
    weekdays: [
      { day: 1, name: t`Senin` },
      { day: 2, name: t`Selasa` },
      { day: 3, name: t`Rabu` },
      { day: 4, name: t`Kamis` },
      { day: 5, name: t`Jumat` },
      { day: 6, name: t`Sabtu` },
      { day: 0, name: t`Minggu` },
    ],
  }
}
