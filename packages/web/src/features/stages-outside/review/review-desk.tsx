import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Indicator } from '@undagi/maturity'
import { type ReactNode, useId, useState } from 'react'
import { stageIndicatorQuery } from '../../../lib/api/stages-outside.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useShortcuts } from '../../../lib/use-shortcuts.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { ClaimPanel } from '../judging/claim-panel.tsx'
import type { JudgingPlace } from '../judging/judging-place.ts'
import { useJudgedWords } from '../use-judged-words.ts'
import styles from './review.module.css'
import { useReview } from './use-review.ts'

interface ReviewDeskProps {
  readonly place: JudgingPlace
  readonly indicator: Indicator
  readonly mayReview: boolean
  /** What was typed and not yet marked; undefined: nothing. */
  readonly draft: string | undefined
  readonly onDraft: (note: string, held: string) => void
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onMarked: (valid: boolean) => void
  /** What was said of it elsewhere. */
  readonly children: ReactNode
}

/** What every stage said of one indicator, and where the review marks it; it gives no value of its own. */
export function ReviewDesk(props: ReviewDeskProps) {
  const { place, indicator, mayReview, draft, onDraft, isChosen, onChoose, onMarked, children } = props
  const { t } = useLingui()
  const { assessmentId } = place.round
  const { code } = indicator
  const { data } = useSuspenseQuery(stageIndicatorQuery({ assessmentId, code }))
  const { stageName } = useJudgedWords()
  const errorWords = useErrorWords()
  const review = useReview(assessmentId, code)
  const noteId = useId()
  const held = data.review?.note ?? ''
  const note = draft ?? held
  const [isTried, setTried] = useState(false)
  const isMissing = isTried && note.trim() === ''
  const toNote = () => document.getElementById(noteId)?.querySelector('textarea')?.focus()
  // out of the note, so that the keys are heard again
  const toSummary = () =>
    document.getElementById(noteId)?.closest('details')?.querySelector('summary')?.focus()
  const mark = (valid: boolean) => {
    if (!mayReview || review.isPending) return
    setTried(!valid)
    if (!valid && note.trim() === '') return toNote()
    review.mutate(
      { valid, note: note.trim(), expectedVersion: data.review?.version ?? 0 },
      { onSuccess: () => onMarked(valid) },
    )
  }
  useShortcuts({
    // a key held down marks one value, not all that follow
    v: ({ repeat }) => (repeat ? undefined : mark(true)),
    t: () => toNote(),
    x: () => (mayReview ? onChoose(!isChosen) : undefined),
  })
  return (
    <div className={styles.desk}>
      <div className={styles.stages}>
        {data.stages.map((words) => (
          <ClaimPanel
            key={words.stage}
            {...{ indicator, words }}
            instrument={place.instrument}
            title={stageName(words.stage)}
            aside={words.origin === 'carried' ? <Trans>nilai dan teks tahap sebelumnya</Trans> : undefined}
          />
        ))}
      </div>
      {children}
      {mayReview ? (
        <form
          id={noteId}
          className={styles.marking}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.ctrlKey && !event.repeat) mark(false)
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) toSummary()
          }}
        >
          <TextArea
            label={t`Catatan reviu (wajib bila tidak valid)`}
            error={isMissing ? t`Tuliskan mengapa nilai ini tidak valid.` : undefined}
            value={note}
            onChange={(typed) => onDraft(typed, held)}
          />
          {review.error ? (
            <Note tone="bad" role="alert">
              {errorWords(review.error)}
            </Note>
          ) : null}
          <div className={styles.choices}>
            <Button kind="main" disabled={review.isPending} onClick={() => mark(true)}>
              <Trans>Valid</Trans>
            </Button>
            <Button disabled={review.isPending} onClick={() => mark(false)}>
              <Trans>Tidak valid</Trans>
            </Button>
          </div>
        </form>
      ) : null}
    </div>
  )
}
