import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import type { Policy, PolicyStep } from '../../../lib/api/contract.ts'
import { fieldErrorOf } from '../../../lib/api/field-error.ts'
import { isoDay } from '../../../lib/format.ts'
import { serverInstant } from '../../../lib/server-clock.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldClass, fieldParts, TextField } from '../../../ui/field.tsx'
import { type PolicyAddress, useRecordStep } from '../api/policies.ts'
import { usePolicyWords } from '../use-policy-words.ts'

interface StepDialogProps {
  readonly policy: Policy
  readonly address: PolicyAddress
  readonly step: PolicyStep
  readonly timeZone: string
  readonly onClose: () => void
}

/** One more thing that happened: on which day, and what to know of it. */
export function StepDialog({ policy, address, step, timeZone, onClose }: StepDialogProps) {
  const { t } = useLingui()
  const { steps: words } = usePolicyWords()
  const today = isoDay(serverInstant(), timeZone)
  const [day, setDay] = useState(today)
  const [number, setNumber] = useState(policy.number ?? '')
  const [note, setNote] = useState('')
  const record = useRecordStep(address)
  const last = policy.steps.findLast(({ withdrawn }) => withdrawn === null)
  const asksNumber = step === 'enacted'
  const numberMissing = asksNumber && number.trim() === ''
  const submit = () => {
    if (day === '' || numberMissing) return
    record.mutate({ step, day, note, number: asksNumber ? number : null }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      title={<Trans>Catat: {words[step]}</Trans>}
      submitLabel={<Trans>Catat langkah</Trans>}
      consequence={
        step === 'stopped' ? (
          <Trans>Kebijakan ini tidak lagi dihitung akan siap. Dapat dilanjutkan lagi kemudian.</Trans>
        ) : (
          <Trans>Langkah ini dilihat semua orang yang membaca kebijakan, dan tetap ada dalam riwayat.</Trans>
        )
      }
      pending={record.isPending}
      error={record.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <DateField
            label={t`Tanggal`}
            hint={t`Hari hal ini terjadi atau mulai, bukan hari mencatat.`}
            min={last?.day}
            max={today}
            value={day}
            error={tried && day === '' ? t`Isi tanggalnya.` : fieldErrorOf(record.error, '/day')}
            onChange={(event) => setDay(event.target.value)}
          />
          {asksNumber ? (
            <TextField
              label={t`Nomor`}
              hint={t`Seperti tertulis, misalnya “12 Tahun 2026”.`}
              maxLength={100}
              value={number}
              error={tried && numberMissing ? t`Tuliskan nomornya.` : fieldErrorOf(record.error, '/number')}
              onChange={(event) => setNumber(event.target.value)}
            />
          ) : null}
          <NoteField value={note} onChange={setNote} />
        </>
      )}
    </ActionDialog>
  )
}

interface NoteFieldProps {
  readonly value: string
  readonly onChange: (note: string) => void
}

/** What to know of it. */
export function NoteField({ value, onChange }: NoteFieldProps) {
  const id = useId()
  return (
    <div>
      <div className={fieldParts.row}>
        <label htmlFor={id} className={fieldParts.label}>
          <Trans>Catatan</Trans>
        </label>
      </div>
      <textarea
        id={id}
        className={fieldClass}
        rows={3}
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
