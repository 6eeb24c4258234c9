import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { itemListClass, nothingYetClass } from '../../ui/item-list.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import {
  type NationalRound,
  type NationalRoundRegister,
  nationalRoundsQuery,
  type Opened,
  type Withdrawn,
} from './api/national-rounds.ts'
import { NationalRoundPanel } from './national-round-panel.tsx'
import styles from './national-rounds.module.css'
import { OpenDialog } from './open-dialog.tsx'
import { OutcomeNote } from './outcome-note.tsx'
import { AddDialog, WithdrawDialog } from './participants-dialog.tsx'
import { useNationalWords } from './use-national-words.ts'

type Task =
  | { readonly kind: 'open' }
  | { readonly kind: 'add' | 'withdraw'; readonly national: NationalRound }

/** For who acts for the ministry: rounds for many institutions at once, and who takes part in them. */
export function NationalRoundsPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const { data: register } = useSuspenseQuery(nationalRoundsQuery(institution.id))
  const [task, setTask] = useState<Task>()
  const [outcome, setOutcome] = useState<Opened | Withdrawn>()
  const [chosen, setChosen] = useState<string>()
  usePageTitle(t`Putaran kementerian`)
  const institutionId = institution.id
  const shown = chosen ?? register.rounds[0]?.id
  const close = () => setTask(undefined)
  const finish = (done: Opened | Withdrawn) => {
    if ('opened' in done && done.nationalRoundId !== null) setChosen(done.nationalRoundId)
    setOutcome(done)
    close()
  }
  return (
    <>
      <PageHead
        title={<Trans>Putaran kementerian</Trans>}
        lead={
          <Trans>
            Putaran yang dibuka sekaligus untuk instansi yang Anda layani sebagai tim pelaksana nasional.
          </Trans>
        }
        actions={
          <Button kind="main" onClick={() => setTask({ kind: 'open' })}>
            <Trans>Buka putaran kementerian</Trans>
          </Button>
        }
      />
      {outcome ? <OutcomeNote outcome={outcome} /> : null}
      <div className={styles.rounds}>
        <RoundsPanel rounds={register.rounds} shown={shown} onChoose={setChosen} />
        {shown === undefined ? null : (
          <Suspense fallback={null}>
            <NationalRoundPanel
              key={shown}
              nationalRoundId={shown}
              institutionId={institutionId}
              onTask={(kind, national) => setTask({ kind, national })}
            />
          </Suspense>
        )}
      </div>
      {task?.kind === 'open' ? (
        <OpenDialog {...{ institutionId, register }} onOpened={finish} onClose={close} />
      ) : null}
      {task?.kind === 'add' ? (
        <AddDialog {...{ institutionId }} national={task.national} onDone={finish} onClose={close} />
      ) : null}
      {task?.kind === 'withdraw' ? (
        <WithdrawDialog {...{ institutionId }} national={task.national} onDone={finish} onClose={close} />
      ) : null}
    </>
  )
}

interface RoundsPanelProps {
  readonly rounds: NationalRoundRegister['rounds']
  readonly shown: string | undefined
  readonly onChoose: (id: string) => void
}

function RoundsPanel({ rounds, shown, onChoose }: RoundsPanelProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { kindOf } = useNationalWords()
  return (
    <Panel title={<Trans>Putaran yang sudah dibuka</Trans>} aside={rounds.length}>
      {rounds.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>
            Belum ada. Sebelum satu pun dibuka, Anda melihat di instansi mana putaran akan dibuka, dan mengapa
            di instansi lain tidak.
          </Trans>
        </p>
      ) : (
        <ul className={itemListClass}>
          {rounds.map(({ id, year, name, kind, edition, byName, at, participants }) => (
            <li key={id} aria-current={id === shown ? 'true' : undefined}>
              <div>
                <p>
                  <strong>
                    {year} · {name}
                  </strong>
                </p>
                <p>
                  {edition.shortName}, {kindOf(kind)}.{' '}
                  <Plural value={participants} other="# instansi peserta" />.{' '}
                  <Trans>
                    Dibuka {byName}, {format.date(at, 'Asia/Jakarta')}.
                  </Trans>
                </p>
              </div>
              {id === shown ? null : (
                <Button onClick={() => onChoose(id)} aria-label={t`Lihat peserta ${name}`}>
                  <Trans>Lihat peserta</Trans>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
