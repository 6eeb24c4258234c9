import { Trans, useLingui } from '@lingui/react/macro'
import { type FoundCriterion, type Indicator, suggestPhrases } from '@undagi/maturity'
import { type ReactNode, useMemo, useState } from 'react'
import type { StageIndicator } from '../../../lib/api/stages-outside.ts'
import { Button } from '../../../ui/button.tsx'
import { DecimalValue } from '../../../ui/decimal-value.tsx'
import { LevelChoice } from '../../../ui/level-choice.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { ValueChange } from '../../../ui/value-change.tsx'
import type { JudgedField } from '../drafts/judgement-draft.ts'
import { lacksJustification, withValue, wordsBefore } from '../drafts/judgement-words.ts'
import type { JudgementAddress } from '../drafts/kept-judgements.ts'
import { useJudgement } from '../drafts/use-judgement.ts'
import { useJudgedWords } from '../use-judged-words.ts'
import { ConflictNote } from './conflict-note.tsx'
import { JudgedText } from './judged-text.tsx'
import { JudgementStatus } from './judgement-status.tsx'
import styles from './judging.module.css'
import type { JudgingPlace } from './judging-place.ts'
import type { Quote } from './quote.ts'
import { useJudgingKeys } from './use-judging-keys.ts'

interface JudgementDeskProps {
  readonly place: JudgingPlace
  readonly address: JudgementAddress
  readonly indicator: Indicator
  readonly stages: StageIndicator
  readonly mayJudge: boolean
  readonly found: readonly FoundCriterion[]
  /** The one after among those that are shown. */
  readonly next: string | undefined
  readonly onNext: () => void
  /** What the chosen value means here. */
  readonly renderMeaning?: ((value: string | null) => ReactNode) | undefined
  /** What may be put under the facts, by hand. */
  readonly quote?: Quote | undefined
  readonly children?: ReactNode
}

/** Where the stage's own value and texts are written; made anew for another indicator or stage. */
export function JudgementDesk(props: JudgementDeskProps) {
  const { place, address, indicator, stages, mayJudge, found, next, onNext, renderMeaning, quote, children } =
    props
  const { t } = useLingui()
  const { stageName } = useJudgedWords()
  const { stage } = address
  const { scale } = place.instrument
  const { timeZone } = place.round
  const { draft, sender } = useJudgement(address, stages)
  const [isTried, setTried] = useState(false)
  const { words, conflict } = draft
  const before = wordsBefore(stages, stage)
  const lacksWhy = lacksJustification(words, before)
  const isReadOnly = !mayJudge || draft.line === 'elsewhere'
  const phrases = useMemo(
    () => suggestPhrases({ criteria: found, before: before.value, value: words.value }),
    [found, before.value, words.value],
  )
  const choose = (value: string | null | undefined) => {
    if (isReadOnly || value === undefined) return
    sender.write(withValue(words, value, before))
    sender.rest()
  }
  const confirm = () => {
    setTried(true)
    if (isReadOnly || conflict) return
    if (lacksWhy) {
      document.querySelector<HTMLElement>('textarea[data-judged="justification"]')?.focus()
      return
    }
    sender.confirm()
    onNext()
  }
  useJudgingKeys({ scale, onValue: choose, onConfirm: confirm })
  const conflictOf = (field: JudgedField) => (
    <ConflictNote
      {...{ conflict, field, timeZone }}
      onChoose={(whose) => {
        sender.happen({ type: 'chose', field, whose })
        sender.rest()
      }}
    />
  )
  const textOf = (field: 'facts' | 'analysis' | 'justification', label: ReactNode, error?: ReactNode) => (
    <JudgedText
      {...{ field, label, error, isReadOnly }}
      text={words[field]}
      citesDocuments={field === 'facts'}
      quote={field === 'facts' ? quote : undefined}
      phrases={phrases.filter((phrase) => phrase.field === field)}
      conflict={conflictOf(field)}
      onWrite={(text) => sender.write({ ...sender.getDraft().words, [field]: text })}
      onRest={() => sender.rest()}
    />
  )
  return (
    <section className={styles.desk} aria-label={t`Penilaian Anda`}>
      <div className={styles.writing}>
        {children}
        <fieldset className={styles.value} disabled={isReadOnly}>
          <legend>
            <Trans>Nilai {stageName(stage)}</Trans>
          </legend>
          {scale.values === 'integer' ? (
            <LevelChoice indicator={indicator} value={words.value} onChoose={choose} />
          ) : (
            <DecimalValue scale={scale} value={words.value} onChoose={choose} />
          )}
          <p className={styles.hint}>
            <ValueChange before={before.value} value={words.value} />{' '}
            {words.value !== null && !isReadOnly ? (
              <LinkButton onClick={() => choose(null)}>
                <Trans>tanpa nilai</Trans>
              </LinkButton>
            ) : null}
          </p>
          {renderMeaning?.(words.value)}
          {conflictOf('value')}
        </fieldset>
        {textOf('facts', <Trans>Fakta</Trans>)}
        {textOf('analysis', <Trans>Analisis</Trans>)}
        {textOf(
          'justification',
          lacksWhy ? <Trans>Justifikasi, wajib karena nilainya berbeda</Trans> : <Trans>Justifikasi</Trans>,
          isTried && lacksWhy ? (
            <Trans>Tuliskan mengapa nilainya berbeda dari tahap sebelumnya.</Trans>
          ) : undefined,
        )}
      </div>
      <footer className={styles.foot}>
        <JudgementStatus
          {...{ draft, lacksWhy, timeZone }}
          isJudged={stages.stages.find((each) => each.stage === stage)?.isJudged === true}
          isKeptHere={sender.isKeptHere()}
          onLook={() => sender.happen({ type: 'looked' })}
        />
        {isReadOnly ? null : (
          <Button
            kind="main"
            aria-keyshortcuts="c"
            // leaving a field changes the line beside it, which would move the button from under the pointer
            onMouseDown={(event) => event.preventDefault()}
            onClick={confirm}
          >
            {next === undefined ? <Trans>Kukuhkan</Trans> : <Trans>Kukuhkan, lalu {next}</Trans>}{' '}
            <span aria-hidden="true">
              <kbd>c</kbd>
            </span>
          </Button>
        )}
      </footer>
    </section>
  )
}
