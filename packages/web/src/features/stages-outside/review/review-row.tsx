import { Trans, useLingui } from '@lingui/react/macro'
import type { Indicator } from '@undagi/maturity'
import { Suspense, useEffect, useRef } from 'react'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { ValueTile } from '../../../ui/value-tile.tsx'
import type { JudgingPlace } from '../judging/judging-place.ts'
import styles from './review.module.css'
import { ReviewDesk } from './review-desk.tsx'
import type { RenderSaid } from './review-page.tsx'

interface ReviewRowProps {
  readonly place: JudgingPlace
  readonly indicator: Indicator
  readonly row: StageOverview['indicators'][number]
  readonly renderSaid: RenderSaid
  readonly isOpen: boolean
  /** Another number each time that one comes here from elsewhere; undefined: one is not here. */
  readonly arrival: number | undefined
  /** A note that was typed and not yet marked; undefined: none. */
  readonly draft: string | undefined
  readonly onDraft: (note: string, held: string) => void
  readonly isChosen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onChoose: (isChosen: boolean) => void
  readonly onMarked: (valid: boolean) => void
}

/** One value with its mark; opened, what was said of it. */
export function ReviewRow(props: ReviewRowProps) {
  const { place, indicator, row, renderSaid, isOpen, arrival, draft, onDraft } = props
  const { isChosen, onOpen, onChoose, onMarked } = props
  const { t } = useLingui()
  const { code, shortName } = indicator
  const { review, values, mayReview } = row
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    if (arrival === undefined) return
    summary.current?.focus({ preventScroll: true })
    summary.current?.scrollIntoView({ block: 'start' })
  }, [arrival])
  return (
    <div className={styles.row}>
      {mayReview ? (
        <label className={styles.pick}>
          <input
            type="checkbox"
            aria-label={t`Pilih ${code} ${shortName}`}
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        </label>
      ) : null}
      <details
        id={`indikator-${code}`}
        open={isOpen}
        onToggle={(event) => {
          if (event.currentTarget.open !== isOpen) onOpen(event.currentTarget.open)
        }}
      >
        <summary ref={summary}>
          <span className={styles.name}>
            {code} {shortName}
          </span>
          <span className={styles.values}>
            {values.map(({ stage, value }) => (
              <span key={stage} className={styles.value}>
                <ValueTile instrument={place.instrument} value={value} />
              </span>
            ))}
          </span>
          <span className={styles.state}>
            <MarkWords review={review} timeZone={place.round.timeZone} />
            {draft === undefined ? null : (
              <strong>
                {' '}
                <Trans>Catatan Anda belum ditandai</Trans>
              </strong>
            )}
          </span>
        </summary>
        {isOpen ? (
          <Suspense fallback={null}>
            <ReviewDesk
              key={review?.version ?? 0}
              {...{ place, indicator, mayReview, draft, onDraft, isChosen, onChoose, onMarked }}
            >
              {renderSaid(code)}
            </ReviewDesk>
          </Suspense>
        ) : null}
      </details>
    </div>
  )
}

type MarkWordsProps = Pick<StageOverview['indicators'][number], 'review'> & { readonly timeZone: string }

/** Who marked it and when; a mark on what was judged again since is none. */
function MarkWords({ review, timeZone }: MarkWordsProps) {
  const format = useFormat()
  if (review === null) return <Trans>Belum ditandai</Trans>
  if (!review.isCurrent) return <Trans>Dinilai lagi sesudah reviu</Trans>
  const { byName, note } = review
  const when = (
    <time className={styles.when} dateTime={review.at}>
      {format.when(review.at, timeZone)}
    </time>
  )
  return review.valid ? (
    <>
      <Trans>Valid, {byName}</Trans> {when}
    </>
  ) : (
    <>
      <strong>
        <Trans>
          Tidak valid, {byName}: {note}
        </Trans>
      </strong>{' '}
      {when}
    </>
  )
}
