import { findNeighbours, groupsAbove, type Indicator, indicatorsOf, supportedLevel } from '@undagi/maturity'
import { useMemo, useState } from 'react'
import type { IndicatorDetail } from '../../../lib/api/contract.ts'
import { GlossaryContext } from '../../../ui/guidance/glossary-context.ts'
import { findPreviousRound } from '../previous-round.ts'
import type { AssessmentData, AssessmentPlace } from '../use-assessment.ts'
import { CriteriaPanel } from './criteria-panel.tsx'
import { ExplanationPanel } from './explanation-panel.tsx'

import { HelpStrip } from './help-strip.tsx'
import { IndicatorHead } from './indicator-head.tsx'
import styles from './indicator-page.module.css'
import { RatingAside } from './rating-aside.tsx'
import { findUnproven, nextLevelOf } from './rating-draft.ts'
import { RelatedLevels } from './related-levels.tsx'
import { StaircasePanel } from './staircase-panel.tsx'
import { useCriteria } from './use-criteria.ts'
import { useIndicatorShortcuts } from './use-indicator-shortcuts.tsx'

interface IndicatorViewProps {
  readonly place: AssessmentPlace
  readonly personId: string
  readonly indicator: Indicator
  readonly data: AssessmentData
  readonly detail: IndicatorDetail
}

export function IndicatorView({ place, personId, indicator, data, detail }: IndicatorViewProps) {
  const { round, rounds } = place
  const { instrument, assessment } = data
  const { code, guidance } = indicator
  const address = { assessmentId: round.assessmentId, code }
  const writing = { personId, ...address }
  const path = useMemo(() => groupsAbove(instrument, code), [instrument, code])
  const neighbours = findNeighbours(indicatorsOf(instrument), code)
  const criteria = useCriteria(address, indicator, detail)
  const supported = supportedLevel(indicator, criteria.met).level
  // undefined: nobody is about to change the value
  const [choice, setChoice] = useState<string | null>()
  const keys = useIndicatorShortcuts({
    neighbours,
    scale: instrument.scale,
    onLevel: assessment.can.rate ? (level) => setChoice(String(level)) : undefined,
  })
  const unproven = findUnproven(indicator, criteria.met, detail.value)
  const next = nextLevelOf(indicator, detail.value, unproven)
  const previousYear = findPreviousRound(round, rounds)?.year

  return (
    <GlossaryContext value={instrument.glossary ?? {}}>
      <IndicatorHead
        indicator={indicator}
        aspect={path[0]}
        detail={detail}
        neighbours={neighbours}
        previousYear={previousYear}
        timeZone={round.timeZone}
        help={keys.help}
      />
      <div className={styles.grid}>
        <StaircasePanel
          indicator={indicator}
          value={detail.value}
          supported={supported}
          unproven={unproven}
          className={styles.stairs}
        >
          {guidance && guidance.related.length > 0 ? (
            <RelatedLevels
              {...{ instrument, next }}
              related={guidance.related}
              indicators={assessment.indicators}
            />
          ) : null}
        </StaircasePanel>
        <div className={styles.criteria}>
          <CriteriaPanel
            indicator={indicator}
            instrument={instrument}
            criteria={criteria}
            year={round.year}
            previousYear={previousYear}
            canTick={assessment.can.judgeCriteria}
            className={styles.asked}
          />
          {guidance ? <HelpStrip guidance={guidance} /> : null}
        </div>
        <RatingAside
          {...{ place, data, indicator, detail, path, next, unproven, writing, choice }}
          metCriteria={criteria.met}
          focusRequest={keys.focusRequest}
          onChoice={setChoice}
        />
        <ExplanationPanel
          address={writing}
          detail={detail}
          model={guidance?.model}
          canWrite={assessment.can.write}
          timeZone={round.timeZone}
          className={styles.texts}
        />
      </div>
    </GlossaryContext>
  )
}
