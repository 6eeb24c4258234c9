import { Trans } from '@lingui/react/macro'
import type { Indicator } from '@undagi/maturity'
import { Suspense, useState } from 'react'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import { ValueTile } from '../../../ui/value-tile.tsx'
import type { JudgingPlace } from '../judging/judging-place.ts'
import styles from './review.module.css'
import { ReviewDesk } from './review-desk.tsx'

interface ReviewRowProps {
  readonly place: JudgingPlace
  readonly indicator: Indicator
  readonly row: StageOverview['indicators'][number]
  readonly mayReview: boolean
}

/** One value with its mark; opened, what was said of it. */
export function ReviewRow({ place, indicator, row, mayReview }: ReviewRowProps) {
  const [isOpen, setOpen] = useState(false)
  const { review, values } = row
  return (
    <details
      id={`indikator-${indicator.code}`}
      className={styles.row}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={styles.name}>
          {indicator.code} {indicator.shortName}
        </span>
        <span className={styles.values}>
          {values.map(({ stage, value }) => (
            <ValueTile key={stage} instrument={place.instrument} value={value} />
          ))}
        </span>
        <span className={styles.state}>
          {review?.isCurrent ? (
            review.valid ? (
              <Trans>Valid, {review.byName}</Trans>
            ) : (
              <strong>
                <Trans>
                  Tidak valid, {review.byName}: {review.note}
                </Trans>
              </strong>
            )
          ) : review ? (
            <Trans>Dinilai lagi sesudah reviu</Trans>
          ) : (
            <Trans>Belum direviu</Trans>
          )}
        </span>
      </summary>
      {isOpen ? (
        <Suspense fallback={null}>
          <ReviewDesk key={review?.version ?? 0} {...{ place, indicator, mayReview }} />
        </Suspense>
      ) : null}
    </details>
  )
}
