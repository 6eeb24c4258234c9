import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { Panel } from '../../../ui/panel.tsx'
import type { AskedRequest, IndicatorContributions } from '../api/contributions.ts'
import styles from '../contributions.module.css'
import { hasSaid } from '../has-said.ts'
import { ConsolidateDialog } from './consolidate-dialog.tsx'
import { CopiedNote } from './copied-note.tsx'
import { CoverageWords } from './coverage-words.tsx'
import { SendBackDialog } from './send-back-dialog.tsx'
import { StatementItem } from './statement-item.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

interface SaidPanelProps {
  readonly assessmentId: string
  readonly timeZone: Institution['timeZone']
  readonly title: ReactNode
  readonly contributions: IndicatorContributions
  /** Where more units are asked about it. */
  readonly ask?: ReactNode
}

/** What all units say of one indicator, how far it reaches, and where it is copied into the facts. */
export function SaidPanel({ assessmentId, timeZone, title, contributions, ask }: SaidPanelProps) {
  // What is chosen among stays what was seen, also where a unit answers meanwhile.
  const [copied, setCopied] = useState<readonly AskedRequest[]>()
  const [done, setDone] = useState<readonly AskedRequest[]>()
  const [withdrawn, setWithdrawn] = useState<AskedRequest>()
  const [returned, setReturned] = useState<AskedRequest>()
  const { requests, coverage, differing, owner, can } = contributions
  const answered = requests.filter((each) => hasSaid(each) && each.withdrawal === null)
  return (
    <Panel title={title} aside={owner ? <Trans>pengampu: {owner.name}</Trans> : undefined}>
      {requests.length === 0 ? (
        <>
          <p className={nothingYetClass}>
            {ask ? (
              <Trans>Belum ada perangkat daerah yang ditanya untuk indikator ini.</Trans>
            ) : (
              <Trans>Belum ada perangkat daerah yang ditanya. Mulailah dari halaman Permintaan.</Trans>
            )}
          </p>
          {ask ? <div className={styles.body}>{ask}</div> : null}
        </>
      ) : (
        <>
          <div className={styles.body}>
            <p>
              <CoverageWords coverage={coverage} />
            </p>
            <div className={styles.actions}>
              {can.consolidate && answered.length > 0 ? (
                <Button
                  onClick={() => {
                    setDone(undefined)
                    setCopied(answered)
                  }}
                >
                  <Trans>Salin jawaban ke Fakta</Trans>
                </Button>
              ) : null}
              {ask}
            </div>
            {done ? <CopiedNote copied={done} {...{ timeZone }} /> : null}
          </div>
          <ul className={itemListClass}>
            {requests.map((request) => (
              <StatementItem
                key={request.id}
                {...{ request, timeZone }}
                differs={differing.includes(request.id)}
                action={
                  can.ask && request.withdrawal === null ? (
                    <div className={styles.actions}>
                      {hasSaid(request) ? (
                        <Button kind="quiet" onClick={() => setReturned(request)}>
                          <Trans>Kembalikan</Trans>
                        </Button>
                      ) : null}
                      <Button kind="quiet" onClick={() => setWithdrawn(request)}>
                        <Trans>Tarik</Trans>
                      </Button>
                    </div>
                  ) : null
                }
              />
            ))}
          </ul>
        </>
      )}
      {copied ? (
        <ConsolidateDialog
          {...{ assessmentId, timeZone, contributions }}
          answered={copied}
          onCopied={setDone}
          isOld={sayingOf(copied) !== sayingOf(answered)}
          onClose={() => setCopied(undefined)}
        />
      ) : null}
      {withdrawn ? (
        <WithdrawDialog {...{ assessmentId }} request={withdrawn} onClose={() => setWithdrawn(undefined)} />
      ) : null}
      {returned ? (
        <SendBackDialog {...{ assessmentId }} request={returned} onClose={() => setReturned(undefined)} />
      ) : null}
    </Panel>
  )
}

const sayingOf = (answered: readonly AskedRequest[]): string =>
  answered.map(({ id, answer }) => `${id}/${answer?.revision}`).join()
