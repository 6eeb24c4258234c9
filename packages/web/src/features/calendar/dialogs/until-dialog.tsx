import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { zoneName } from '../../../lib/format.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass, TextField } from '../../../ui/field.tsx'
import type { ScheduledStage } from '../api/calendar.ts'
import { DaysWords } from '../days-words.tsx'
import { useCalendarWords } from '../use-calendar-words.ts'
import { ReasonFields } from './reason-fields.tsx'
import { type Opened, useChanging } from './use-changing.ts'

interface UntilDialogProps extends Opened {
  readonly kind: 'extended' | 'opened'
  readonly stage: ScheduledStage
  readonly onClose: () => void
}

/** More time for a stage, or again: until which day, and why. */
export function UntilDialog({ kind, stage, onClose, ...opened }: UntilDialogProps) {
  const { t } = useLingui()
  const { nameOf } = useCalendarWords()
  const needsPaper = stage.isFromOutside && !opened.calendar.can.withoutPaper
  const changing = useChanging(opened, needsPaper)
  const [last, setLast] = useState('')
  const [clock, setClock] = useState('')
  const zone = zoneName(opened.calendar.timeZone)
  const name = nameOf(stage.stage)
  const closesAt = clock === '' ? null : clock
  return (
    <ActionDialog
      title={kind === 'extended' ? <Trans>Perpanjang: {name}</Trans> : <Trans>Buka: {name}</Trans>}
      submitLabel={kind === 'extended' ? <Trans>Perpanjang</Trans> : <Trans>Buka</Trans>}
      consequence={
        kind === 'extended' ? (
          <Trans>Semua yang bekerja di putaran ini melihat hari terakhir yang baru, dan nama Anda.</Trans>
        ) : (
          <Trans>Tahap ini terbuka mulai sekarang. Nama Anda dan alasannya tercatat di riwayat.</Trans>
        )
      }
      pending={changing.isPending}
      error={changing.error}
      unsaved={
        last !== '' || changing.draft.reason !== '' ? (
          <Trans>Perubahan ini belum dikirim. Bila ditutup, isiannya dibuang.</Trans>
        ) : null
      }
      onSubmit={() => (last === '' ? undefined : changing.make({ kind, stage: stage.stage, last, closesAt }))}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p>
            <Trans>
              Sekarang: <DaysWords days={stage} zoneName={zone} />.
            </Trans>
          </p>
          <div className={fieldPairClass}>
            <DateField
              label={t`Hari terakhir yang baru`}
              value={last}
              error={tried && last === '' ? t`Isi hari terakhirnya.` : undefined}
              onChange={(event) => setLast(event.currentTarget.value)}
            />
            <TextField
              type="time"
              label={t`Pukul (${zone})`}
              hint={t`Kosong: sampai hari itu habis, pukul 24.00.`}
              value={clock}
              onChange={(event) => setClock(event.currentTarget.value)}
            />
          </div>
          <ReasonFields {...{ changing, needsPaper, tried }} />
        </>
      )}
    </ActionDialog>
  )
}
