import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { zoneName } from '../../../lib/format.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { Note } from '../../../ui/note.tsx'
import {
  changedStages,
  isHourAlone,
  isTurnedRound,
  planDraftOf,
  toSchedule,
} from '../../../ui/stage-days/plan-draft.ts'
import { PlanFields } from '../../../ui/stage-days/plan-fields.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { type Opened, useChanging } from './use-changing.ts'

interface PlanDialogProps extends Opened {
  readonly onClose: () => void
}

/** The days of all stages at once, so that one that moves can take the next with it. */
export function PlanDialog({ onClose, ...opened }: PlanDialogProps) {
  const { t } = useLingui()
  const { calendar } = opened
  const [from] = useState(() => planDraftOf(calendar.stages))
  const [draft, setDraft] = useState(from)
  const changed = changedStages(draft, from)
  const outside = new Set(calendar.stages.flatMap((each) => (each.isFromOutside ? [each.stage] : [])))
  const needsPaper = !calendar.can.withoutPaper && changed.some(({ stage }) => outside.has(stage))
  const changing = useChanging(opened, needsPaper)
  const isSound = changed.length > 0 && !draft.some((each) => isTurnedRound(each) || isHourAlone(each))
  return (
    <ActionDialog
      wide
      title={<Trans>Ubah jadwal</Trans>}
      submitLabel={<Trans>Simpan jadwal</Trans>}
      consequence={
        <Trans>
          Semua yang bekerja di putaran ini melihat jadwal yang baru. Sesudah hari terakhir pengiriman,
          penilaian tidak dapat dikirim sampai diperpanjang.
        </Trans>
      }
      pending={changing.isPending}
      error={changing.error}
      onSubmit={() => (isSound ? changing.make(toSchedule(changed)) : undefined)}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p>
            <Trans>
              Hari menurut jam instansi ({zoneName(calendar.timeZone)}). Hari terakhir habis pukul 24.00,
              kecuali jamnya diisi.
            </Trans>
          </p>
          <PlanFields draft={draft} onChange={setDraft} />
          {tried && changed.length === 0 ? (
            <Note tone="bad" role="alert">
              {t`Belum ada hari yang diubah.`}
            </Note>
          ) : null}
          <ReasonFields {...{ changing, needsPaper, tried }} />
        </>
      )}
    </ActionDialog>
  )
}
