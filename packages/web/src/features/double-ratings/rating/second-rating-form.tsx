import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Indicator } from '@undagi/maturity'
import { type FormEvent, useState } from 'react'
import { sessionQuery } from '../../../lib/api/session.ts'
import type { OutsideStage } from '../../../lib/api/stages-outside.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { DecimalValue } from '../../../ui/decimal-value.tsx'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { LevelChoice } from '../../../ui/level-choice.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type OwnRating, useDoubleRating } from '../api/double-ratings.ts'
import type { DoublePlace } from '../double-place.ts'
import styles from '../double-ratings.module.css'
import { isSameRating, keepRating, type RatingWords, readRating } from './kept-rating.ts'

interface SecondRatingFormProps {
  readonly place: DoublePlace
  readonly indicator: Indicator
  readonly own: OwnRating
  /** Undefined: nothing can be rated now. */
  readonly stage: OutsideStage | undefined
  readonly next: string | undefined
  readonly onSaved: () => void
}

function heldOf({ rating }: OwnRating): RatingWords {
  return { value: rating?.value ?? null, facts: rating?.facts ?? '', analysis: rating?.analysis ?? '' }
}

/** A value with its facts and analysis, saved at once and kept on the device until it is; made anew for another indicator. */
export function SecondRatingForm({ place, indicator, own, stage, next, onSaved }: SecondRatingFormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const { mutate, isPending, error } = useDoubleRating(place.round.assessmentId)
  const { scale } = place.instrument
  const { data: session } = useSuspenseQuery(sessionQuery)
  const held = heldOf(own)
  const kept = { personId: session.person.id, assessmentId: place.round.assessmentId, code: indicator.code }
  const [words, setWords] = useState(() => (stage === undefined ? held : (readRating(kept) ?? held)))
  const [isKept, setKept] = useState(true)
  const { value, facts, analysis } = words
  const [isTried, setTried] = useState(false)
  const isChanged = !isSameRating(words, held)
  const write = (changed: Partial<RatingWords>) => {
    const next = { ...words, ...changed }
    setWords(next)
    setKept(keepRating(kept, isSameRating(next, held) ? null : next))
  }
  const choose = (chosen: string | null | undefined) => {
    if (chosen !== undefined) write({ value: chosen })
  }
  const saved = () => {
    keepRating(kept, null)
    onSaved()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (value === null || stage === undefined || isPending) return
    mutate(
      {
        ...{ kind: 'rate', code: indicator.code },
        body: { expectedVersion: own.rating?.version ?? 0, stage, value, facts, analysis },
      },
      { onSuccess: saved },
    )
  }
  return (
    <Panel title={<Trans>Penilaian Anda</Trans>}>
      <form className={styles.body} onSubmit={submit} noValidate>
        {stage === undefined ? (
          <Note>
            <Trans>Sekarang tidak ada yang dinilai, jadi yang tampak dapat dibaca saja.</Trans>
          </Note>
        ) : (
          <p className={styles.quiet}>
            <Trans>
              Anda tidak melihat penilaian yang pertama. Penilaian Anda baru dibandingkan sesudah keduanya
              ada.
            </Trans>
          </p>
        )}
        <fieldset className={styles.value} disabled={stage === undefined}>
          <legend>
            <Trans>Nilai</Trans>
          </legend>
          {scale.values === 'integer' ? (
            <LevelChoice indicator={indicator} value={value} onChoose={choose} />
          ) : (
            <DecimalValue scale={scale} value={value} onChoose={choose} />
          )}
          {isTried && value === null ? (
            <Note tone="bad" role="alert">
              <Trans>Pilih nilainya.</Trans>
            </Note>
          ) : null}
        </fieldset>
        <fieldset className={styles.texts} disabled={stage === undefined}>
          <TextArea
            label={t`Fakta`}
            rows={5}
            maxLength={20_000}
            value={facts}
            onChange={(text) => write({ facts: text })}
          />
          <TextArea
            label={t`Analisis`}
            maxLength={20_000}
            value={analysis}
            onChange={(text) => write({ analysis: text })}
          />
        </fieldset>
        {error ? (
          <Note tone="bad" role="alert">
            {errorWords(error)}
          </Note>
        ) : null}
        {stage === undefined ? null : (
          <p className={styles.actions}>
            <Button kind="main" type="submit" aria-disabled={isPending}>
              {isPending ? (
                <Trans>Menyimpan…</Trans>
              ) : next === undefined ? (
                <Trans>Simpan</Trans>
              ) : (
                <Trans>Simpan, lalu {next}</Trans>
              )}
            </Button>
          </p>
        )}
        {isChanged && isKept && !isPending && stage !== undefined ? (
          <p className={styles.quiet} role="status">
            <Trans>Belum disimpan. Yang Anda tulis tersimpan di perangkat ini.</Trans>
          </p>
        ) : null}
      </form>
      {isChanged && !isKept && !isPending && stage !== undefined ? (
        <LeaveGuard title={<Trans>Penilaian ini belum disimpan</Trans>} back={<Trans>Kembali menilai</Trans>}>
          <Trans>
            Nilai dan teks yang Anda tulis untuk indikator {indicator.code} hilang bila halaman ini
            ditinggalkan.
          </Trans>
        </LeaveGuard>
      ) : null}
    </Panel>
  )
}
