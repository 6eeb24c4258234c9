import { Trans, useLingui } from '@lingui/react/macro'
import type { Indicator } from '@undagi/maturity'
import { type FormEvent, useState } from 'react'
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

interface SecondRatingFormProps {
  readonly place: DoublePlace
  readonly indicator: Indicator
  readonly own: OwnRating
  /** Undefined: nothing can be rated now. */
  readonly stage: OutsideStage | undefined
  readonly next: string | undefined
  readonly onSaved: () => void
}

/** A value with its facts and analysis, saved at once; made anew for another indicator. */
export function SecondRatingForm({ place, indicator, own, stage, next, onSaved }: SecondRatingFormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const { mutate, isPending, error } = useDoubleRating(place.round.assessmentId)
  const { scale } = place.instrument
  const held = { value: own.rating?.value ?? null, facts: own.rating?.facts ?? '' }
  const [value, setValue] = useState(held.value)
  const [facts, setFacts] = useState(held.facts)
  const [analysis, setAnalysis] = useState(own.rating?.analysis ?? '')
  const [isTried, setTried] = useState(false)
  const isChanged = value !== held.value || facts !== held.facts || analysis !== (own.rating?.analysis ?? '')
  const choose = (chosen: string | null | undefined) => {
    if (chosen !== undefined) setValue(chosen)
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
      { onSuccess: onSaved },
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
          <TextArea label={t`Fakta`} rows={5} maxLength={20_000} value={facts} onChange={setFacts} />
          <TextArea label={t`Analisis`} maxLength={20_000} value={analysis} onChange={setAnalysis} />
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
      </form>
      {isChanged && !isPending && stage !== undefined ? (
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
