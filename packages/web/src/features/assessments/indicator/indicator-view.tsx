import { findNeighbours, groupsAbove, type Indicator, indicatorsOf, supportedLevel } from '@undagi/maturity'
import { type ReactNode, useMemo, useState } from 'react'
import type { IndicatorDetail } from '../../../lib/api/contract.ts'
import { GlossaryContext } from '../../../ui/guidance/glossary-context.ts'
import { fillingOf } from '../filling-of.ts'
import { findPreviousRound } from '../previous-round.ts'
import type { AssessmentPlace, FillingData } from '../use-assessment.ts'
import { CriteriaPanel } from './criteria-panel.tsx'
import { CriterionProofContext } from './criterion-proof-context.ts'
import { DelegateBanner } from './delegate-banner.tsx'
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
  readonly data: FillingData
  readonly detail: IndicatorDetail
  /** What became of it, once the round is published and as far as this person sees it. */
  readonly official: { readonly value: string | null } | null
  readonly help: ReactNode
  readonly standing: ReactNode
  readonly renderEvidence: ((indicator: Indicator, mayOffer: boolean) => ReactNode) | undefined
  readonly renderProof: ((code: string, criterionCode: string) => ReactNode) | undefined
  readonly renderSupport: ((indicator: Indicator, value: string | null) => ReactNode) | undefined
}

export function IndicatorView(props: IndicatorViewProps) {
  const { place, personId, indicator, data, detail, help, renderEvidence, renderProof, renderSupport } = props
  const { round, rounds } = place
  const { instrument, assessment } = data
  const { code, guidance } = indicator
  const address = { assessmentId: round.assessmentId, code }
  const writing = { personId, ...address }
  const path = useMemo(() => groupsAbove(instrument, code), [instrument, code])
  const { can, through } = fillingOf(assessment, code)
  // then a note above says who sent it, and no role could fill it in
  const isFrozen = assessment.stage !== 'filling'
  // whoever was delegated some indicators sees those: what follows from all of them is not to be said
  const seen = new Set(assessment.indicators.map((each) => each.code))
  const all = indicatorsOf(instrument)
  const seesAll = all.every((each) => seen.has(each.code))
  const neighbours = findNeighbours(
    all.filter((each) => seen.has(each.code)),
    code,
  )
  const criteria = useCriteria(address, indicator, detail)
  const supported = supportedLevel(indicator, criteria.met).level
  // undefined: nobody is about to change the value
  const [choice, setChoice] = useState<string | null>()
  const keys = useIndicatorShortcuts({
    neighbours,
    scale: instrument.scale,
    onLevel: can.rate ? (level) => setChoice(String(level)) : undefined,
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
        official={props.official}
        neighbours={neighbours}
        previousYear={previousYear}
        timeZone={round.timeZone}
        seesAll={seesAll}
        help={
          <>
            {help}
            {keys.help}
          </>
        }
      />
      <DelegateBanner through={through} timeZone={round.timeZone} />
      {props.standing}
      <div className={styles.grid}>
        <StaircasePanel
          indicator={indicator}
          value={detail.value}
          supported={supported}
          unproven={unproven}
          isPublished={props.official !== null}
          className={styles.stairs}
        >
          {seesAll && guidance && guidance.related.length > 0 ? (
            <RelatedLevels
              {...{ instrument, next }}
              related={guidance.related}
              indicators={assessment.indicators}
            />
          ) : null}
        </StaircasePanel>
        <div className={styles.criteria}>
          <CriterionProofContext value={renderProof && ((criterion) => renderProof(code, criterion))}>
            <CriteriaPanel
              indicator={indicator}
              instrument={instrument}
              criteria={criteria}
              year={round.year}
              previousYear={previousYear}
              canTick={can.judgeCriteria}
              isFrozen={isFrozen}
              className={styles.asked}
            />
          </CriterionProofContext>
          {guidance ? <HelpStrip guidance={guidance} /> : null}
        </div>
        <RatingAside
          {...{ place, data, indicator, detail, path, next, unproven, writing, choice, seesAll }}
          canRate={can.rate}
          isFrozen={isFrozen}
          isPublished={props.official !== null}
          metCriteria={criteria.met}
          focusRequest={keys.focusRequest}
          renderSupport={renderSupport}
          onChoice={setChoice}
        />
        <ExplanationPanel
          address={writing}
          detail={detail}
          model={guidance?.model}
          canWrite={can.write}
          timeZone={round.timeZone}
          className={styles.texts}
        />
        <div className={styles.proof}>{renderEvidence?.(indicator, can.write)}</div>
      </div>
    </GlossaryContext>
  )
}
