import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { countedCriteria, type Indicator, supportedLevel } from '@undagi/maturity'
import styles from './next-steps-panel.module.css'
import type { Dashboard } from './use-dashboard.ts'

interface StepHintProps {
  readonly dashboard: Dashboard
  readonly indicator: Indicator
  /** The rating now; `null` where there is none. */
  readonly from: string | null
  readonly to: string
}

/** What the step takes: open criteria where they are written down, else the name of the level. */
export function StepHint({ dashboard, indicator, from, to }: StepHintProps) {
  const { t } = useLingui()
  const row = dashboard.assessment.indicators.find(({ code }) => code === indicator.code)
  const met = row ? countedCriteria(indicator, row) : new Set<string>()
  const { level, missingForNext } = supportedLevel(indicator, met)
  const next = indicator.levels.find((each) => String(each.level) === to)
  if (!next) return null

  // Only where the rating is the supported level are the open criteria those of this step.
  const isSupported = from === (level === null ? null : String(level))
  return (
    <p className={styles.hint}>
      {isSupported && missingForNext.length > 0
        ? t`${plural(missingForNext.length, { other: '# butir lagi' })} untuk tingkat ${to}, ${next.name}`
        : t`tingkat ${to}: ${next.name}`}
    </p>
  )
}
