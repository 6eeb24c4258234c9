import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { fieldClass } from '../../../ui/field.tsx'
import { proposalQuery, type Room, useRoomStep } from '../api/room.ts'
import { conduct } from '../api/steps.ts'
import styles from './papers.module.css'

interface AgendaDialogProps {
  readonly room: Room
  readonly assessmentId: string
  readonly onClose: () => void
}

/** What to talk about: proposed with reasons, decided by people. */
export function AgendaDialog({ room, assessmentId, onClose }: AgendaDialogProps) {
  const { t } = useLingui()
  const { data } = useQuery(proposalQuery(assessmentId, room.schedule?.minutes ?? 120))
  const step = useRoomStep(assessmentId)
  const kept = new Map(room.items.flatMap(({ code, minutes }) => (minutes === null ? [] : [[code, minutes]])))
  const [changed, setChanged] = useState<ReadonlyMap<string, number | null>>(new Map())
  const reasons = {
    disputed: t`nilainya berbeda`,
    badly_proven: t`bukti belum cukup`,
    changed: t`berubah dari tahun lalu`,
    weak: t`nilainya rendah`,
  }
  const minutesOf = (code: string, proposed: number | null) => {
    const own = changed.get(code)
    if (own !== undefined) return own
    return kept.size > 0 ? (kept.get(code) ?? null) : proposed
  }
  const items = (data?.items ?? []).map((each) => ({
    ...each,
    minutes: minutesOf(each.code, each.minutes),
    usual: each.minutes ?? 5,
  }))
  const listed = new Set(items.map(({ code }) => code))
  const others = room.items.filter(({ code, minutes }) => minutes !== null && !listed.has(code))
  const chosen = [...items, ...others].flatMap(({ code, minutes }) =>
    minutes === null ? [] : [{ code, minutes }],
  )
  const set = (code: string, minutes: number | null) => setChanged(new Map(changed).set(code, minutes))
  return (
    <ActionDialog
      wide
      title={<Trans>Susun agenda</Trans>}
      submitLabel={<Trans>Pakai agenda ini</Trans>}
      consequence={
        <Trans>
          {chosen.length} butir, {chosen.reduce((sum, { minutes }) => sum + minutes, 0)} menit. Instansi
          melihat butirnya, bukan alasannya.
        </Trans>
      }
      pending={step.isPending}
      error={step.error}
      onClose={onClose}
      onSubmit={() =>
        step.mutate(
          () => conduct(assessmentId, { kind: 'agenda_set', basedOn: room.agendaVersion, items: chosen }),
          {
            onSuccess: onClose,
          },
        )
      }
    >
      {() => (
        <ul className={styles.proposed}>
          {items.map(({ code, name, minutes, usual, reasons: why }) => (
            <li key={code}>
              <label>
                <input
                  type="checkbox"
                  checked={minutes !== null}
                  onChange={(event) => set(code, event.target.checked ? usual : null)}
                />
                <span>
                  {code} {name}
                </span>
              </label>
              <input
                className={fieldClass}
                inputMode="numeric"
                size={3}
                aria-label={t`Menit untuk ${code}`}
                value={minutes ?? ''}
                disabled={minutes === null}
                onChange={(event) =>
                  set(code, Math.min(480, Math.max(1, Number.parseInt(event.target.value, 10) || 1)))
                }
              />
              <p>{why.map((each) => reasons[each]).join(', ')}</p>
            </li>
          ))}
          <li>
            <p>
              <Plural
                value={data?.carried.length ?? 0}
                other="# indikator lain tidak punya alasan untuk dibicarakan."
              />
            </p>
          </li>
        </ul>
      )}
    </ActionDialog>
  )
}
