import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { stagesQuery } from '../../../lib/api/stages-outside.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { JudgingPlace } from '../judging/judging-place.ts'
import styles from './review.module.css'
import { countReviews } from './review-count.ts'
import { ReviewList } from './review-list.tsx'

/** What was said of an indicator in the interview: a feature of its own, which the page brings along. */
export type RenderSaid = (code: string) => ReactNode

interface ReviewPageProps {
  readonly place: JudgingPlace
  /** What this person can do with the whole of it. */
  readonly actions: ReactNode
  readonly renderSaid: RenderSaid
}

/** Value by value: valid or not, and what is still to be looked at. */
export function ReviewPage({ place, actions, renderSaid }: ReviewPageProps) {
  const { t } = useLingui()
  const { institution, round } = place
  const { data: overview } = useSuspenseQuery(stagesQuery(round.assessmentId))
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
            ditandai.
          </Trans>
        }
        actions={actions}
      />
      {isReviewed ? null : (
        <Note className={styles.note}>
          <Trans>Reviu sedang tidak berjalan. Yang tampak dapat dibaca saja.</Trans>
        </Note>
      )}
      <ReviewList key={round.assessmentId} {...{ place, overview, renderSaid }} />
    </>
  )
}
