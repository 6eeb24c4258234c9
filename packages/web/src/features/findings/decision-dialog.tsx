import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import type { CriterionFinding, FindingDocument } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { fieldClass, fieldParts } from '../../ui/field.tsx'
import { type IndicatorAddress, useDecide } from './api/findings.ts'
import { FindingWords } from './finding-words.tsx'
import styles from './findings.module.css'

interface DecisionDialogProps {
  readonly address: IndicatorAddress
  readonly finding: CriterionFinding
  readonly documents: readonly FindingDocument[]
  readonly onClose: () => void
}

/** A person's word beside what Undagi finds, with the reason that everybody reads. */
export function DecisionDialog({ address, finding, documents, onClose }: DecisionDialogProps) {
  const { t } = useLingui()
  const deciding = useDecide(address, finding.code)
  const [met, setMet] = useState<boolean>()
  const [reason, setReason] = useState('')
  const isTooShort = countLetters(reason) < 10
  const submit = () => {
    if (met === undefined || isTooShort) return
    const seen = { seenFindings: finding.findings, seenDecision: finding.decision?.id ?? null }
    deciding.mutate({ met, reason: reason.trim(), ...seen }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      title={<Trans>Putuskan butir {finding.code}</Trans>}
      submitLabel={<Trans>Simpan keputusan</Trans>}
      consequence={
        <Trans>
          Keputusan, alasan, nama dan peran Anda dibaca semua yang melihat bukti penilaian ini. Temuan Undagi
          tetap tampak di sampingnya.
        </Trans>
      }
      pending={deciding.isPending}
      error={deciding.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <div className={styles.finding}>
            <FindingWords finding={finding} documents={documents} />
          </div>
          <VerdictChoice met={met} isMissing={tried && met === undefined} onChoose={setMet} />
          <ReasonField
            value={reason}
            error={tried && isTooShort ? t`Tuliskan alasannya, paling sedikit sepuluh huruf.` : undefined}
            onChange={setReason}
          />
        </>
      )}
    </ActionDialog>
  )
}

/** As the server counts: blanks and marks say nothing. */
function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

interface VerdictChoiceProps {
  readonly met: boolean | undefined
  readonly isMissing: boolean
  readonly onChoose: (met: boolean) => void
}

function VerdictChoice({ met, isMissing, onChoose }: VerdictChoiceProps) {
  const { t } = useLingui()
  const name = useId()
  const choices = [
    { value: true, label: t`Terpenuhi` },
    { value: false, label: t`Belum terpenuhi` },
  ]
  return (
    <fieldset className={styles.choices}>
      <legend className={fieldParts.label}>
        <Trans>Menurut Anda butir ini</Trans>
      </legend>
      {choices.map(({ value, label }) => (
        <label key={label}>
          <input type="radio" name={name} checked={met === value} onChange={() => onChoose(value)} /> {label}
        </label>
      ))}
      {isMissing ? (
        <p className={fieldParts.error}>
          <Trans>Pilih salah satu.</Trans>
        </p>
      ) : null}
    </fieldset>
  )
}

interface ReasonFieldProps {
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

function ReasonField({ value, error, onChange }: ReasonFieldProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className={fieldParts.label}>
        <Trans>Alasan</Trans>
      </label>
      <textarea
        id={id}
        className={fieldClass}
        rows={3}
        maxLength={2_000}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-pesan`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-pesan`} className={error ? fieldParts.error : fieldParts.hint}>
        {error ?? <Trans>Sebutkan apa yang Anda lihat, dan di halaman berapa.</Trans>}
      </p>
    </div>
  )
}
