import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { itemListClass, nothingYetClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Team } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'
import { MemberItem, MemberWords } from './member-item.tsx'
import type { Shown } from './team-task.ts'
import { teamRoles, useTeamWords } from './use-team-words.ts'

/** Who is in the team, by what they are in it; those who left stand folded below. */
export function MembersPanel({ team, ask }: Shown & { readonly team: Team }) {
  const { roles } = useTeamWords()
  const now = team.members.filter(({ isNow }) => isNow || team.term !== 'current')
  const gone = team.members.filter((member) => !now.includes(member))
  return (
    <Panel title={<Trans>Anggota</Trans>} aside={<Plural value={now.length} other="# orang" />}>
      {now.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>Belum ada anggota. Tambahkan menurut susunan dalam keputusan.</Trans>
        </p>
      ) : null}
      {teamRoles.map((role) => {
        const own = now.filter((member) => member.role === role)
        return own.length === 0 ? null : (
          <div key={role}>
            <h3 className={styles.role}>{roles[role]}</h3>
            <ul className={itemListClass}>
              {own.map((member) => (
                <MemberItem key={member.id} member={member} ask={ask} />
              ))}
            </ul>
          </div>
        )
      })}
      {gone.length > 0 ? (
        <details className={styles.folded}>
          <summary>
            <Plural value={gone.length} other="# yang tidak lagi, atau belum, menjadi anggota" />
          </summary>
          <ul>
            {gone.map((member) => (
              <li key={member.id}>
                <MemberWords member={member} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {ask ? (
        <div className={styles.foot}>
          <Button onClick={() => ask({ kind: 'member', team })}>
            <Trans>Tambah anggota</Trans>
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}
