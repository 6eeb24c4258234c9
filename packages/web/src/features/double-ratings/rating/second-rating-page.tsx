import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Indicator } from '@undagi/maturity'
import type { ReactNode } from 'react'
import type { OutsideStage } from '../../../lib/api/stages-outside.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { doubleRatingsQuery } from '../api/double-ratings.ts'
import type { DoublePlace } from '../double-place.ts'
import styles from '../double-ratings.module.css'
import { nextOpen } from './next-open.ts'
import { SecondRatingForm } from './second-rating-form.tsx'

interface SecondRatingPageProps {
  readonly place: DoublePlace
  readonly indicator: Indicator
  /** The stage that is being judged; undefined: none now. */
  readonly stage: OutsideStage | undefined
  /** What the institution says of itself. */
  readonly claim: ReactNode
  readonly evidence: ReactNode
}

/** What the institution claims and proves, and a value of one's own; what the first assessor said stands nowhere. */
export function SecondRatingPage({ place, indicator, stage, claim, evidence }: SecondRatingPageProps) {
  const { institution, round } = place
  const { code } = indicator
  const { data } = useSuspenseQuery(doubleRatingsQuery(round.assessmentId))
  const navigate = useNavigate({ from: '/$slug/$year' })
  usePageTitle(`${code} ${indicator.shortName}, ${institution.name}`)
  const own = data.own.find((each) => each.code === code)
  const next = nextOpen(data.own, code)
  const goOn = () =>
    next === undefined
      ? navigate({ to: '/$slug/$year/penilaian-ganda' })
      : navigate({
          to: '/$slug/$year/penilaian-ganda/$code',
          params: (before) => ({ ...before, code: next }),
        })
  return (
    <>
      <p className={styles.crumb}>
        <Link from="/$slug/$year" to="/$slug/$year/penilaian-ganda">
          <Trans>Penilaian ganda</Trans>
        </Link>
      </p>
      <PageHead title={`${code} ${indicator.shortName}`} lead={indicator.name} />
      {own === undefined ? (
        <Note>
          <Trans>Indikator ini tidak ada dalam sampel yang Anda nilai kedua kali.</Trans>
        </Note>
      ) : (
        <div className={styles.columns}>
          <div className={styles.shown}>
            {claim}
            {evidence}
          </div>
          <SecondRatingForm
            key={`${code} ${own.rating?.version ?? 0}`}
            {...{ place, indicator, own, next }}
            stage={own.mayRate ? stage : undefined}
            onSaved={goOn}
          />
        </div>
      )}
    </>
  )
}
