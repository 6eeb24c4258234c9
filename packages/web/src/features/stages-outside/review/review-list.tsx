import { Trans } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { findIndicator } from '@undagi/maturity'
import { useEffect, useState } from 'react'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import { classNames } from '../../../ui/class-names.ts'
import { Panel } from '../../../ui/panel.tsx'
import type { JudgingPlace } from '../judging/judging-place.ts'
import { useJudgedWords } from '../use-judged-words.ts'
import { DraftGuard } from './draft-guard.tsx'
import { MarkChosen } from './mark-chosen.tsx'
import { MustReturn } from './must-return.tsx'
import styles from './review.module.css'
import { type LastMark, ReviewBar } from './review-bar.tsx'
import { countReviews, nextToMark } from './review-count.ts'
import { ReviewKeys } from './review-keys.tsx'
import type { RenderSaid } from './review-page.tsx'
import { ReviewRow } from './review-row.tsx'
import { useNoteDrafts } from './use-note-drafts.ts'

interface ReviewListProps {
  readonly place: JudgingPlace
  readonly overview: StageOverview
  readonly renderSaid: RenderSaid
}

/** Every value with its mark, one open at a time; whoever marks one is led to the next that is left. */
export function ReviewList({ place, overview, renderSaid }: ReviewListProps) {
  const { shortStageName } = useJudgedWords()
  const [open, setOpen] = useState<string>()
  const [arrival, setArrival] = useState<{ readonly code: string; readonly number: number }>()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [last, setLast] = useState<LastMark>()
  const { drafts, keep, drop } = useNoteDrafts()
  const { indicators } = overview
  const isMarking = indicators.some(({ mayReview }) => mayReview)
  const next = nextToMark(indicators, open)
  const go = (code: string) => {
    setOpen(code)
    setArrival((before) => ({ code, number: (before?.number ?? 0) + 1 }))
  }
  const hash = useLocation({ select: (at) => at.hash })
  // whoever is led here by a link finds its row open
  useEffect(() => {
    const code = hash.replace(/^indikator-/, '')
    if (code === hash) return
    setOpen(code)
    setArrival((before) => ({ code, number: (before?.number ?? 0) + 1 }))
  }, [hash])
  const step = (by: 1 | -1) => {
    const at = indicators.findIndex(({ code }) => code === open)
    const to = indicators[at < 0 ? 0 : at + by]
    if (to) go(to.code)
  }
  const choose = (code: string, isChosen: boolean) =>
    setChosen((before) => [...before.filter((each) => each !== code), ...(isChosen ? [code] : [])])
  return (
    <>
      <DraftGuard codes={[...drafts.keys()]} />
      {overview.stage === 'score_review' ? (
        <MustReturn codes={countReviews(overview).invalid} onGo={go} />
      ) : null}
      {isMarking ? (
        <ReviewBar
          left={indicators.filter(({ mayReview, review }) => mayReview && !review?.isCurrent).length}
          {...{ next, last }}
          onGo={go}
          help={
            <ReviewKeys
              onOpenNext={() => (next === undefined ? undefined : go(next))}
              isNoneOpen={open === undefined}
              onStep={step}
            />
          }
        >
          <MarkChosen
            place={place}
            rows={indicators.filter(({ code, mayReview }) => mayReview && chosen.includes(code))}
            onChosen={setChosen}
            onMarked={(codes) => (codes.length > 0 ? setLast({ codes, valid: true }) : undefined)}
          />
        </ReviewBar>
      ) : null}
      <Panel title={<Trans>Nilai per indikator</Trans>}>
        <div className={classNames(styles.row, styles.heads)}>
          {isMarking ? <span className={styles.pick} /> : null}
          <div className={styles.columns}>
            <span className={styles.values}>
              {overview.seen.map((stage) => (
                <span key={stage} className={styles.value}>
                  {shortStageName(stage)}
                </span>
              ))}
            </span>
          </div>
        </div>
        {indicators.map((row) => {
          const { code } = row
          const indicator = findIndicator(place.instrument, code)
          return indicator === undefined ? null : (
            <ReviewRow
              key={code}
              {...{ place, indicator, row, renderSaid }}
              isOpen={open === code}
              arrival={arrival?.code === code ? arrival.number : undefined}
              draft={drafts.get(code)}
              onDraft={(note, held) => keep(code, note, held)}
              isChosen={chosen.includes(code)}
              onOpen={(isOpen) => setOpen((before) => (isOpen ? code : before === code ? undefined : before))}
              onChoose={(isChosen) => choose(code, isChosen)}
              onMarked={(valid) => {
                setLast({ codes: [code], valid })
                drop(code)
                choose(code, false)
                go(nextToMark(indicators, code) ?? code)
              }}
            />
          )
        })}
      </Panel>
    </>
  )
}
