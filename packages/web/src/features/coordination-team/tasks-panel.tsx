import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { itemListClass, nothingYetClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Team } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'
import type { Shown } from './team-task.ts'

/** What the decree asks of the team, and who carries it. */
export function TasksPanel({ team, ask }: Shown & { readonly team: Team }) {
  const { t } = useLingui()
  return (
    <Panel title={<Trans>Tugas menurut keputusan</Trans>}>
      {team.tasks.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>Belum ada tugas. Salin dari lampiran keputusan, satu per satu.</Trans>
        </p>
      ) : null}
      <ul className={itemListClass}>
        {team.tasks.map(({ id, text, carriedBy }) => (
          <li key={id}>
            <div>
              <p className={styles.text}>{text}</p>
              {carriedBy === '' ? null : <p className={styles.quiet}>{carriedBy}</p>}
            </div>
            {ask ? (
              <Button
                kind="quiet"
                aria-label={t`Hapus pencatatan tugas: ${text}`}
                onClick={() =>
                  ask({ kind: 'take_back', what: text, change: { kind: 'task_taken_back', taskId: id } })
                }
              >
                <Trans>Hapus pencatatan</Trans>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {ask ? (
        <div className={styles.foot}>
          <Button onClick={() => ask({ kind: 'task', team })}>
            <Trans>Tambah tugas</Trans>
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}
