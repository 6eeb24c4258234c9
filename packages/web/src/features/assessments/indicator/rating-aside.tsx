import { useLingui } from '@lingui/react/macro'
import type { Group, Indicator } from '@undagi/maturity'
import type { ReactNode } from 'react'
import type { IndicatorDetail } from '../../../lib/api/contract.ts'
import { classNames } from '../../../ui/class-names.ts'
import { panelClass } from '../../../ui/panel.tsx'
import type { AssessmentPlace, FillingData } from '../use-assessment.ts'
import { BlanksWarning } from './blanks-warning.tsx'
import { EffectPanel } from './effect-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import styles from './indicator-page.module.css'
import type { Unproven } from './rating-draft.ts'
import { RatingForm } from './rating-form.tsx'

interface RatingAsideProps {
  readonly place: AssessmentPlace
  readonly data: FillingData
  readonly indicator: Indicator
  readonly detail: IndicatorDetail
  readonly path: readonly Group[]
  readonly next: number | null
  readonly unproven: Unproven | undefined
  readonly writing: { readonly personId: string; readonly assessmentId: string; readonly code: string }
  readonly metCriteria: ReadonlySet<string>
  /** `undefined`: nobody is about to change the value. */
  readonly choice: string | null | undefined
  readonly focusRequest: number
  readonly canRate: boolean
  readonly isFrozen: boolean
  /** Then nothing that changed here would change what counts. */
  readonly isPublished: boolean
  readonly renderSupport: ((indicator: Indicator, value: string | null) => ReactNode) | undefined
  /** Without all indicators nothing can be said about the index. */
  readonly seesAll: boolean
  readonly onChoice: (choice: string | null | undefined) => void
}

/** What a value brings, the value itself, and how it came to be. */
export function RatingAside(props: RatingAsideProps) {
  const { place, data, indicator, detail, path, next, unproven, writing, choice, seesAll, ...form } = props
  const { t } = useLingui()
  const { round } = place
  const { instrument, assessment } = data
  const { guidance, code } = indicator
  const address = { assessmentId: round.assessmentId, code }
  return (
    <aside className={classNames(panelClass, styles.aside)} aria-label={t`Dampak, nilai, dan riwayat`}>
      <div className={styles.half}>
        {seesAll && !form.isPublished ? (
          <EffectPanel
            {...{ instrument, path, code, choice, next, unproven }}
            indicators={assessment.indicators}
            year={round.year}
            ruled={assessment.boundaryRule}
            target={assessment.target}
          />
        ) : null}
        <RatingForm
          {...{ instrument, indicator, address, detail, choice, ...form }}
          timeZone={round.timeZone}
          warning={
            guidance ? <BlanksWarning address={writing} detail={detail} model={guidance.model} /> : null
          }
        />
      </div>
      <div className={styles.half}>
        <HistoryPanel address={address} timeZone={round.timeZone} />
      </div>
    </aside>
  )
}
