import { Plural, Trans } from '@lingui/react/macro'
import { itemListClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Team } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'
import { TermWords } from './decree-panel.tsx'
import { DocumentLink } from './document-link.tsx'
import { MeetingItem } from './meeting-item.tsx'
import { MemberWords } from './member-item.tsx'
import type { Shown } from './team-task.ts'

/** Teams of earlier decrees: to be read, not to be changed. */
export function PastTeams({ teams, ...shown }: Shown & { readonly teams: readonly Team[] }) {
  if (teams.length === 0) return null
  return (
    <Panel title={<Trans>Tim sebelumnya</Trans>}>
      {teams.map((team) => (
        <details key={team.id} className={styles.folded}>
          <summary>
            <TermWords team={team} />, <Plural value={team.members.length} other="# anggota" />,{' '}
            <Plural value={team.meetings.length} other="# rapat" />
          </summary>
          <p className={styles.strong}>
            <DocumentLink slug={shown.slug} document={team.decree} />
          </p>
          <ul>
            {team.members.map((member) => (
              <li key={member.id}>
                <MemberWords member={member} />
              </li>
            ))}
          </ul>
          <ul className={itemListClass}>
            {team.meetings.map((meeting) => (
              <MeetingItem key={meeting.id} {...shown} ask={undefined} team={team} meeting={meeting} />
            ))}
          </ul>
        </details>
      ))}
    </Panel>
  )
}
