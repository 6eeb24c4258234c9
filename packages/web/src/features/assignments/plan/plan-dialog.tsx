import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import { dayAfter } from '../../../lib/local-time.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type AssignmentPlan, type PlanRule, useApplyingPlan } from '../api/plan.ts'
import styles from '../assignments.module.css'

interface PlanDialogProps {
  readonly plan: AssignmentPlan
  readonly rule: PlanRule
  readonly timeZone: RoundOverview['timeZone']
  readonly onClose: () => void
}

const usualDays = 90

/** From when until when, for all of them; where the ministry is elsewhere, by which letter of it. */
export function PlanDialog({ plan, rule, timeZone, onClose }: PlanDialogProps) {
  const { t } = useLingui()
  const { mutate, isPending, error } = useApplyingPlan()
  const [draft, setDraft] = useState(() => {
    const now = new Date().toISOString()
    return {
      ...{ from: dayAfter(now, 0, timeZone), until: dayAfter(now, usualDays, timeZone) },
      ...{ letterNumber: '', letterDate: '', reason: '' },
    }
  })
  const [seen] = useState(() =>
    plan.proposed.map(({ assessmentId, assessorId }) => ({ assessmentId, assessorId })),
  )
  const { byLetterOnly } = plan
  const change = (changed: Partial<typeof draft>) => setDraft({ ...draft, ...changed })
  const areDaysWrong = draft.from === '' || draft.until === '' || draft.until < draft.from
  const lacksNumber = byLetterOnly && draft.letterNumber.trim() === ''
  const lacksDate = byLetterOnly && draft.letterDate === ''
  const submit = () => {
    if (areDaysWrong || lacksNumber || lacksDate) return
    const { from, until, reason } = draft
    const letter = { number: draft.letterNumber.trim(), date: draft.letterDate }
    mutate(
      { ...rule, seen, from, until, reason: reason.trim(), ...(byLetterOnly ? { letter } : {}) },
      { onSuccess: onClose },
    )
  }
  return (
    <ActionDialog
      title={<Trans>Tugaskan {seen.length} sekaligus</Trans>}
      submitLabel={<Trans>Tugaskan</Trans>}
      consequence={
        <Trans>
          Semua yang diusulkan ditugaskan untuk semua indikator, atau tidak seorang pun. Bila usulnya berubah
          sementara itu, Anda melihatnya dulu.
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
          <div className={styles.pair}>
            <DateField
              label={t`Hari pertama`}
              value={draft.from}
              onChange={(event) => change({ from: event.currentTarget.value })}
            />
            <DateField
              label={t`Hari terakhir`}
              error={tried && areDaysWrong ? t`Hari terakhir lebih awal daripada hari pertama.` : undefined}
              value={draft.until}
              onChange={(event) => change({ until: event.currentTarget.value })}
            />
          </div>
          {byLetterOnly ? (
            <div className={styles.pair}>
              <TextField
                label={t`Nomor surat kementerian`}
                error={tried && lacksNumber ? t`Isi nomor suratnya.` : undefined}
                maxLength={200}
                autoComplete="off"
                value={draft.letterNumber}
                onChange={(event) => change({ letterNumber: event.currentTarget.value })}
              />
              <DateField
                label={t`Tanggal surat kementerian`}
                error={tried && lacksDate ? t`Isi tanggal yang tertera pada suratnya.` : undefined}
                value={draft.letterDate}
                onChange={(event) => change({ letterDate: event.currentTarget.value })}
              />
            </div>
          ) : null}
          <TextArea
            label={t`Catatan (boleh kosong)`}
            rows={2}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
          />
        </>
      )}
    </ActionDialog>
  )
}
