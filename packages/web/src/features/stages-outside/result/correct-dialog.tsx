import { Trans, useLingui } from '@lingui/react/macro'
import { findIndicator } from '@undagi/maturity'
import { useState } from 'react'
import type { StageIndicator } from '../../../lib/api/stages-outside.ts'
import { letterLacks } from '../../../lib/letter-draft.ts'
import { dayAfter } from '../../../lib/local-time.ts'
import { serverInstant } from '../../../lib/server-clock.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { fieldParts } from '../../../ui/field.tsx'
import { MinistryLetterFields } from '../../../ui/letter-fields.tsx'
import { LevelChoice } from '../../../ui/level-choice.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useCorrect } from './api.ts'
import type { ResultPlace } from './result-place.ts'

interface CorrectDialogProps {
  readonly place: ResultPlace
  readonly indicator: StageIndicator
  /** Whether it is recorded from a letter of the ministry. */
  readonly byLetter: boolean
  readonly onClose: () => void
}

/** Value and texts that count from now on, and why: by the ministry, or by its letter. */
export function CorrectDialog({ place, indicator, byLetter, onClose }: CorrectDialogProps) {
  const { t } = useLingui()
  const { code, corrections, stages, official } = indicator
  const standing = official ?? stages.at(-1)
  const correct = useCorrect({ assessmentId: place.round.assessmentId, code })
  const [value, setValue] = useState(standing?.value ?? null)
  const [justification, setJustification] = useState(standing?.justification ?? '')
  const [reason, setReason] = useState('')
  const [letter, setLetter] = useState({ number: '', date: '' })
  const today = dayAfter(serverInstant(), 0, place.round.timeZone)
  const lacks = byLetter ? letterLacks(letter, today) : []
  const known = findIndicator(place.instrument, code)
  const submit = () => {
    if (value === null || reason.trim() === '' || lacks.length > 0) return
    const texts = { facts: standing?.facts ?? '', analysis: standing?.analysis ?? '', justification }
    const by = byLetter ? { letter: { number: letter.number.trim(), date: letter.date } } : {}
    correct.mutate(
      { expectedVersion: corrections.length, value, ...texts, reason: reason.trim(), ...by },
      { onSuccess: onClose },
    )
  }
  return (
    <ActionDialog
      title={<Trans>Koreksi nilai indikator {code}</Trans>}
      submitLabel={<Trans>Catat koreksi</Trans>}
      consequence={
        indicator.stage === 'published' ? (
          <Trans>
            Nilai yang dipublikasikan tetap terbaca; koreksi berdiri di sampingnya dan dihitung sejak
            sekarang. Fakta dan analisisnya tidak berubah.
          </Trans>
        ) : (
          <Trans>
            Sanggahannya diterima: nilai menurut surat ini yang dipublikasikan. Yang dinilai sebelumnya tetap
            terbaca.
          </Trans>
        )
      }
      wide
      pending={correct.isPending}
      error={correct.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          {known === undefined ? null : <LevelChoice indicator={known} value={value} onChoose={setValue} />}
          {tried && value === null ? (
            <p role="alert" className={fieldParts.error}>
              <Trans>Pilih nilainya.</Trans>
            </p>
          ) : null}
          <TextArea
            label={t`Justifikasi`}
            rows={4}
            maxLength={20_000}
            value={justification}
            onChange={setJustification}
          />
          <TextArea
            label={t`Mengapa dikoreksi`}
            error={tried && reason.trim() === '' ? t`Tuliskan alasannya.` : undefined}
            value={reason}
            onChange={setReason}
          />
          {byLetter ? (
            <MinistryLetterFields {...{ letter }} lacks={tried ? lacks : []} onChange={setLetter} />
          ) : null}
        </>
      )}
    </ActionDialog>
  )
}
