import { Plural, Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { itemListClass, nothingYetClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './coordination-team.module.css'
import { DecisionDue } from './decision-due.tsx'
import type { Shown } from './team-task.ts'

/** What meetings decided and nobody has finished, the earliest day first; those of earlier teams among them. */
export function OpenDecisions({ all: { teams, today }, ask }: Shown) {
  const format = useFormat()
  const open = teams
    .flatMap(({ meetings }) => meetings)
    .flatMap(({ day, decisions }) => decisions.map((decision) => ({ ...decision, day })))
    .filter(({ doneOn }) => doneOn === null)
    .toSorted((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1))
  const late = open.filter(({ isLate }) => isLate).length
  return (
    <Panel
      title={<Trans>Keputusan rapat yang belum selesai</Trans>}
      aside={late > 0 ? <Plural value={late} other="# terlambat" /> : null}
    >
      {open.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>Tidak ada keputusan rapat yang menunggu.</Trans>
        </p>
      ) : null}
      <ul className={itemListClass}>
        {open.map((decision) => (
          <li key={decision.id}>
            <div>
              <p className={styles.text}>{decision.text}</p>
              <p className={styles.quiet}>
                <Trans>
                  {decision.owner}, dari rapat {format.day(decision.day)}
                </Trans>
              </p>
              <p className={styles.quiet}>
                <DecisionDue {...{ decision, today }} />
              </p>
            </div>
            {ask ? (
              <Button onClick={() => ask({ kind: 'done', decision })}>
                <Trans>
                  Tandai selesai<VisuallyHidden> keputusan: {decision.text}</VisuallyHidden>
                </Trans>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
