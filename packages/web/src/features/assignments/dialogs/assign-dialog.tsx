import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { indicatorsOf } from '@undagi/maturity'
import { useState } from 'react'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import { instrumentQuery } from '../../../lib/api/instrument.ts'
import { dayAfter } from '../../../lib/local-time.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { type Assignment, type Assignments, useAssigning } from '../api/assignments.ts'
import { AlreadyThere } from './already-there.tsx'
import { AssignFields } from './assign-fields.tsx'
import {
  type AssignmentDraft,
  alreadyThere,
  assignmentLacks,
  dutiesOf,
  toNewAssignment,
} from './assignment-draft.ts'

interface AssignDialogProps {
  readonly round: RoundOverview
  readonly assignments: Assignments
  /** One that has to be ended first. */
  readonly onEnd: (assignment: Assignment) => void
  readonly onClose: () => void
}

const usualDays = 90

/** Who judges what, from when until when; where the ministry is elsewhere, by which letter of it. */
export function AssignDialog({ round, assignments, onEnd, onClose }: AssignDialogProps) {
  const { t } = useLingui()
  const { candidates, byLetterOnly } = assignments
  const { data: instrument } = useSuspenseQuery(instrumentQuery(round.edition))
  const codes = indicatorsOf(instrument).map(({ code }) => code)
  const { mutate, isPending, error } = useAssigning(round.assessmentId)
  const [first] = candidates
  const [draft, setDraft] = useState<AssignmentDraft>(() => {
    const now = new Date().toISOString()
    return {
      ...{
        assessorId: first?.personId ?? '',
        duty: first ? (dutiesOf[first.role][0] ?? 'judging') : 'judging',
      },
      ...{ from: dayAfter(now, 0, round.timeZone), until: dayAfter(now, usualDays, round.timeZone) },
      ...{ indicators: '', letterNumber: '', letterDate: '', reason: '' },
    }
  })
  const about = {
    candidate: candidates.find(({ personId }) => personId === draft.assessorId),
    byLetterOnly,
    codes,
  }
  const lacks = assignmentLacks(draft, about)
  const already = alreadyThere(draft, assignments.assignments)
  if (first === undefined)
    return (
      <Dialog open title={t`Tugaskan asesor`} onClose={onClose}>
        <p>
          <Trans>
            Belum ada yang dapat ditugaskan. Minta administrator mengundang asesor eksternal atau Tim Reviu di
            Administrasi, Orang.
          </Trans>
        </p>
      </Dialog>
    )
  const submit = () => {
    if (lacks.length > 0 || already !== undefined) return
    mutate({ kind: 'assign', body: toNewAssignment(draft, about) }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      title={t`Tugaskan asesor`}
      submitLabel={<Trans>Tugaskan</Trans>}
      consequence={
        <Trans>
          Selama ditugaskan, ia membuka penilaian ini dengan buktinya, dan menilai atas namanya sendiri.
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
          <AssignFields
            {...{ draft, candidates, byLetterOnly }}
            lacks={tried ? lacks : []}
            onChange={(change) => setDraft({ ...draft, ...change })}
          />
          {already ? <AlreadyThere assignment={already} onEnd={onEnd} /> : null}
        </>
      )}
    </ActionDialog>
  )
}
