import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { itemListClass, nothingYetClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Team } from './api/coordination-team.ts'
import { MeetingItem } from './meeting-item.tsx'
import type { Shown } from './team-task.ts'

/** Meetings, the one to come first. */
export function MeetingsPanel({ team, ...shown }: Shown & { readonly team: Team }) {
  const format = useFormat()
  const { today } = shown.all
  const next = team.meetings.findLast(({ day }) => day > today)
  const last = team.meetings.find(({ day }) => day <= today)
  const [nextDay, lastDay] = [next, last].map((each) => each && format.day(each.day))
  return (
    <Panel
      title={<Trans>Rapat</Trans>}
      aside={
        nextDay ? (
          <Trans>Berikutnya {nextDay}</Trans>
        ) : lastDay ? (
          <Trans>Terakhir {lastDay}, berikutnya belum direncanakan</Trans>
        ) : null
      }
    >
      {team.meetings.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>
            Belum ada rapat yang dicatat. Rapat yang akan datang pun dapat dicatat dahulu, lalu dilengkapi
            dengan yang hadir dan notulanya.
          </Trans>
        </p>
      ) : null}
      <ul className={itemListClass}>
        {team.meetings.map((meeting) => (
          <MeetingItem key={meeting.id} {...shown} team={team} meeting={meeting} />
        ))}
      </ul>
    </Panel>
  )
}
