import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { findIndicator } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { stagesQuery } from '../../../lib/api/stages-outside.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { JudgingPlace } from '../judging/judging-place.ts'
import { useJudgedWords } from '../use-judged-words.ts'
import styles from './review.module.css'
import { countReviews } from './review-count.ts'
import { ReviewRow } from './review-row.tsx'

interface ReviewPageProps {
  readonly place: JudgingPlace
  /** What this person can do with the whole of it. */
  readonly actions: ReactNode
}

/** Value by value: valid or not, and what is still to be looked at. */
export function ReviewPage({ place, actions }: ReviewPageProps) {
  const { t } = useLingui()
  const { institution, round, instrument } = place
  const { data: overview } = useSuspenseQuery(stagesQuery(round.assessmentId))
  const { shortStageName } = useJudgedWords()
  usePageTitle(`${t`Reviu nilai`}, ${institution.name} ${round.year}`)
  const { valid, invalid, open } = countReviews(overview)
  const isReviewed = overview.stage === 'score_review'
  return (
    <>
      <PageHead
        title={<Trans>Reviu nilai</Trans>}
        lead={
          <Trans>
            {institution.name}, {round.name}: {valid} valid, {invalid.length} tidak valid, {open.length} belum
            direviu.
          </Trans>
        }
        actions={actions}
      />
      {isReviewed ? null : (
        <Note className={styles.note}>
          <Trans>Reviu sedang tidak berjalan. Yang tampak dapat dibaca saja.</Trans>
        </Note>
      )}
      {isReviewed && invalid.length > 0 ? (
        <Note tone="look" className={styles.note}>
          <Trans>Harus dikembalikan kepada asesor sebelum konsolidasi:</Trans> <Named codes={invalid} />
        </Note>
      ) : null}
      {isReviewed && open.length > 0 && open.length < 13 ? (
        <Note className={styles.note}>
          <Trans>Belum direviu:</Trans> <Named codes={open} />
        </Note>
      ) : null}
      <Panel
        title={<Trans>Nilai per indikator</Trans>}
        aside={overview.seen.map((stage) => shortStageName(stage)).join(' · ')}
      >
        {overview.indicators.map((row) => {
          const indicator = findIndicator(instrument, row.code)
          return indicator === undefined ? null : (
            <ReviewRow key={row.code} {...{ place, indicator, row }} mayReview={row.mayReview} />
          )
        })}
      </Panel>
    </>
  )
}

/** The numbers of indicators, each leading to its line. */
function Named({ codes }: { readonly codes: readonly string[] }) {
  return codes.map((code, at) => (
    <span key={code}>
      {at > 0 ? ', ' : null}
      <a href={`#indikator-${code}`}>{code}</a>
    </span>
  ))
}
