import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { panelClass } from '../../ui/panel.tsx'
import { type OwnRound, roundRegisterQuery } from './api/round-register.ts'
import { ChangeDialog } from './change-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { OpenDialog } from './open-dialog.tsx'
import { RoundDoneNote } from './round-done-note.tsx'
import { RoundExport } from './round-export.tsx'
import { RoundItem } from './round-item.tsx'
import styles from './rounds.module.css'
import { WithdrawDialog } from './withdraw-dialog.tsx'
import { yearHolder } from './year-holder.ts'

interface RoundsPageProps {
  readonly institution: Institution
  /** A round was opened: on to its pages. */
  readonly onOpened: (year: number) => void
}

type Task =
  | { readonly kind: 'open' }
  | { readonly kind: 'change' | 'withdraw' | 'move'; readonly round: OwnRound }

/** The rounds of the institution, year by year; withdrawn ones can be brought back here. */
export function RoundsPage({ institution, onOpened }: RoundsPageProps) {
  const { t } = useLingui()
  const { data: register } = useSuspenseQuery(roundRegisterQuery(institution.id))
  const [task, setTask] = useState<Task>()
  const [done, setDone] = useState<{ readonly before: OwnRound; readonly now: OwnRound }>()
  usePageTitle(`${t`Putaran`}, ${institution.name}`)
  const { rounds } = register
  const close = () => setTask(undefined)
  return (
    <>
      <PageHead
        title={<Trans>Putaran</Trans>}
        lead={<Trans>Satu putaran setahun, masing-masing terikat pada satu edisi instrumen.</Trans>}
        actions={
          <>
            <RoundExport rounds={rounds} />
            <Button kind="main" onClick={() => setTask({ kind: 'open' })}>
              <Trans>Buka putaran</Trans>
            </Button>
          </>
        }
      />
      {done ? (
        <RoundDoneNote
          key={done.now.version}
          institutionId={institution.id}
          {...done}
          onUndone={() => setDone(undefined)}
        />
      ) : null}
      {rounds.length === 0 ? (
        <p className={styles.empty}>
          <Trans>
            Belum ada putaran. Buka yang pertama, misalnya “Evaluasi 2026”: sesudah itu indikatornya dapat
            diisi, dan Beranda serta Penilaian muncul bagi semua orang di instansi ini.
          </Trans>
        </p>
      ) : (
        <ul className={panelClass}>
          {rounds.map((round) => (
            <RoundItem
              key={round.id}
              institutionId={institution.id}
              round={round}
              holder={yearHolder(round, rounds)}
              onChange={() => setTask({ kind: 'change', round })}
              onWithdraw={() => setTask({ kind: 'withdraw', round })}
              onMove={() => setTask({ kind: 'move', round })}
            />
          ))}
        </ul>
      )}
      {task?.kind === 'open' ? (
        <OpenDialog institution={institution} register={register} onClose={close} onOpened={onOpened} />
      ) : null}
      {task?.kind === 'change' ? (
        <ChangeDialog
          institutionId={institution.id}
          round={task.round}
          onClose={close}
          onChanged={(before, now) => {
            setDone({ before, now })
            close()
          }}
        />
      ) : null}
      {task?.kind === 'move' ? (
        <MoveDialog institutionId={institution.id} round={task.round} onClose={close} />
      ) : null}
      {task?.kind === 'withdraw' ? (
        <WithdrawDialog
          institution={institution}
          round={task.round}
          onClose={close}
          onDone={() => {
            setDone(undefined)
            close()
          }}
        />
      ) : null}
    </>
  )
}
