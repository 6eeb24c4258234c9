import { Trans, useLingui } from '@lingui/react/macro'
import { findIndicator } from '@undagi/maturity'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { DecimalValue } from '../../../ui/decimal-value.tsx'
import { LevelChoice } from '../../../ui/level-choice.tsx'
import { Note } from '../../../ui/note.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type RatingPair, useDoubleRating } from '../api/double-ratings.ts'
import type { DoublePlace } from '../double-place.ts'
import styles from '../double-ratings.module.css'

interface SettleDialogProps {
  readonly place: DoublePlace
  readonly pair: RatingPair
  readonly onClose: () => void
}

/** A third look at two values that differ: which one it should be, and why. */
export function SettleDialog({ place, pair, onClose }: SettleDialogProps) {
  const { t } = useLingui()
  const { mutate, isPending, error } = useDoubleRating(place.round.assessmentId)
  const [value, setValue] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { instrument } = place
  const { code, first, second } = pair
  const indicator = findIndicator(instrument, code)
  const lacksReason = reason.trim() === ''
  const choose = (chosen: string | null | undefined) => {
    if (chosen !== undefined) setValue(chosen)
  }
  const submit = () => {
    if (value === null || lacksReason || !second || !first?.value || !second.value) return
    const seen = { seenFirst: first.value, seenSecond: second.value }
    mutate(
      {
        ...{ kind: 'settle', code },
        body: {
          ...{ secondId: second.personId, expectedVersion: pair.settlement?.version ?? 0 },
          ...{ ...seen, value, reason: reason.trim() },
        },
      },
      { onSuccess: onClose },
    )
  }
  return (
    <ActionDialog
      title={<Trans>Selesaikan perbedaan indikator {code}</Trans>}
      submitLabel={<Trans>Selesaikan</Trans>}
      consequence={
        <Trans>
          Nilai dan alasan Anda tercatat di samping keduanya. Nilai tahapnya sendiri tidak berubah.
        </Trans>
      }
      wide
      pending={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p>
            <Trans>
              {first?.byName} memberi {first?.value}, {second?.byName} memberi {second?.value}. Lihat
              buktinya, lalu tentukan nilainya. Rata-rata bukan jawaban.
            </Trans>
          </p>
          <fieldset className={styles.value}>
            <legend>
              <Trans>Nilai yang seharusnya</Trans>
            </legend>
            {indicator === undefined ? null : instrument.scale.values === 'integer' ? (
              <LevelChoice indicator={indicator} value={value} onChoose={choose} />
            ) : (
              <DecimalValue scale={instrument.scale} value={value} onChoose={choose} />
            )}
            {tried && value === null ? (
              <Note tone="bad" role="alert">
                <Trans>Pilih nilainya.</Trans>
              </Note>
            ) : null}
          </fieldset>
          <TextArea
            label={t`Alasan`}
            error={tried && lacksReason ? t`Tuliskan alasannya.` : undefined}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </ActionDialog>
  )
}
