import { Plural, Trans } from '@lingui/react/macro'
import { type Indicator, supportedLevel } from '@undagi/maturity'
import styles from './next-steps-panel.module.css'
import type { Dashboard } from './use-dashboard.ts'

interface StepHintProps {
  readonly dashboard: Dashboard
  readonly indicator: Indicator
  readonly to: string
}

/** What the step takes: open criteria where they are written down, else the name of the level. */
export function StepHint({ dashboard, indicator, to }: StepHintProps) {
  const met = dashboard.assessment.indicators.find(({ code }) => code === indicator.code)?.metCriteria ?? []
  const { level, missingForNext } = supportedLevel(indicator, new Set(met))
  const next = indicator.levels.find((each) => String(each.level) === to)
  const isNextSupported = missingForNext.length > 0 && next !== undefined && next.level === (level ?? 0) + 1
  if (isNextSupported)
    return (
      <p className={styles.hint}>
        <Plural value={missingForNext.length} other="# butir lagi untuk" />{' '}
        <Trans>
          tingkat {to}, {next.name}
        </Trans>
      </p>
    )
  if (!next) return null
  return (
    <p className={styles.hint}>
      <Trans>
        tingkat {to}: {next.name}
      </Trans>
    </p>
  )
}
