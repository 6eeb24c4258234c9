import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type ConflictRules, StaleConflictRules, useRuleConflicts } from '../api/conflict-rules.ts'
import { monthsLacking, toChosen, toDraft } from './conflict-draft.ts'
import { ConflictFields } from './conflict-fields.tsx'

interface ConflictDialogProps {
  readonly assessmentId: string
  readonly conflicts: ConflictRules
  readonly onClose: () => void
}

const shortestReason = 10

/** Which ties forbid in the round: as the texts say, or stricter. */
export function ConflictDialog({ assessmentId, conflicts, onClose }: ConflictDialogProps) {
  const { t } = useLingui()
  const { rules } = conflicts
  const [seen, setSeen] = useState(conflicts.rulings.length)
  const [draft, setDraft] = useState(() => toDraft(rules))
  const [reason, setReason] = useState('')
  const ruling = useRuleConflicts(assessmentId)
  const lacking = monthsLacking(draft)
  const lacksReason = reason.trim().length < shortestReason
  const submit = () => {
    if (lacksReason || lacking.length > 0) return
    ruling.mutate(
      { expectedRulings: seen, rules: toChosen(draft, rules), reason: reason.trim() },
      {
        onSuccess: onClose,
        onError: (failed) =>
          failed instanceof StaleConflictRules ? setSeen(failed.current.rulings.length) : undefined,
      },
    )
  }
  return (
    <ActionDialog
      wide
      title={<Trans>Aturan benturan kepentingan</Trans>}
      submitLabel={<Trans>Tetapkan</Trans>}
      consequence={
        <Trans>
          Berlaku seketika untuk putaran ini: yang sudah ditugaskan tetapi terikat berhenti menilai, sampai
          aturannya dilonggarkan atau ia ditugaskan lagi dengan alasan. Nama dan alasan Anda tercatat.
        </Trans>
      }
      pending={ruling.isPending}
      error={ruling.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <ConflictFields {...{ rules, draft, lacking: tried ? lacking : [] }} onChange={setDraft} />
          <TextArea
            label={t`Alasan atau nomor suratnya`}
            error={tried && lacksReason ? t`Tulis alasannya, paling sedikit sepuluh huruf.` : undefined}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </ActionDialog>
  )
}
