import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import { letterLacks } from '../../../lib/letter-draft.ts'
import { dayAfter } from '../../../lib/local-time.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass } from '../../../ui/field.tsx'
import { MinistryLetterFields } from '../../../ui/letter-fields.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type AssignmentPlan, type PlanRule, useApplyingPlan } from '../api/plan.ts'

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
      ...{ from: dayAfter(now, 0, timeZone), until: dayAfter(now, usualDays, timeZone), reason: '' },
    }
  })
  const [letter, setLetter] = useState({ number: '', date: '' })
  const [seen] = useState(() =>
    plan.proposed.map(({ assessmentId, assessorId }) => ({ assessmentId, assessorId })),
  )
  const { byLetterOnly } = plan
  const change = (changed: Partial<typeof draft>) => setDraft({ ...draft, ...changed })
  const areDaysWrong = draft.from === '' || draft.until === '' || draft.until < draft.from
  const lacks = byLetterOnly ? letterLacks(letter) : []
  const submit = () => {
    if (areDaysWrong || lacks.length > 0) return
    const { from, until, reason } = draft
    const by = byLetterOnly ? { letter: { number: letter.number.trim(), date: letter.date } } : {}
    mutate({ ...rule, seen, from, until, reason: reason.trim(), ...by }, { onSuccess: onClose })
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
          <div className={fieldPairClass}>
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
            <MinistryLetterFields
              {...{ letter }}
              lacks={tried ? lacks : []}
              maxLength={200}
              onChange={setLetter}
            />
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
