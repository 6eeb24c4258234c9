import { Plural, Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { Team, TeamMeeting } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'
import { DocumentLink } from './document-link.tsx'
import { MeetingDecisions } from './meeting-decisions.tsx'
import { OfferedFor } from './offered-for.tsx'
import type { Shown } from './team-task.ts'
import { useTeamWords } from './use-team-words.ts'

interface MeetingItemProps extends Shown {
  readonly team: Team
  readonly meeting: TeamMeeting
}

/** When and where, what for, who was there, what came of it. */
export function MeetingItem({ team, meeting, ...shown }: MeetingItemProps) {
  const format = useFormat()
  const { subjects } = useTeamWords()
  const { slug, all, ask } = shown
  const { minutes, papers } = meeting
  const isAhead = meeting.day > all.today
  const day = format.longDay(meeting.day)
  return (
    <li>
      <div>
        <p className={styles.strong}>
          {meeting.place === '' ? day : `${day}, ${meeting.place}`}
          {isAhead ? (
            <>
              {' '}
              <Trans>(direncanakan)</Trans>
            </>
          ) : null}
        </p>
        <p className={styles.text}>{meeting.agenda}</p>
        {meeting.subjects.length > 0 ? (
          <p className={styles.quiet}>{meeting.subjects.map((each) => subjects[each]).join('; ')}</p>
        ) : null}
        {isAhead ? null : <PresentWords meeting={meeting} />}
        {isAhead || minutes ? null : (
          <p className={styles.quiet}>
            <Trans>Belum ada notula.</Trans>
          </p>
        )}
        {[minutes ?? [], papers].flat().map((document) => (
          <p key={document.itemId}>
            <DocumentLink slug={slug} document={document} />
          </p>
        ))}
        {minutes ? <OfferedFor slug={slug} document={minutes} offers={all.offers} /> : null}
        <MeetingDecisions {...shown} meeting={meeting} />
      </div>
      {ask ? (
        <div className={styles.actions}>
          {isAhead ? null : (
            <Button onClick={() => ask({ kind: 'decision', meeting })}>
              <Trans>
                Tambah keputusan<VisuallyHidden> rapat {day}</VisuallyHidden>
              </Trans>
            </Button>
          )}
          <Button kind="quiet" onClick={() => ask({ kind: 'meeting', team, meeting })}>
            <Trans>
              Ubah rapat<VisuallyHidden> {day}</VisuallyHidden>
            </Trans>
          </Button>
          <Button
            kind="quiet"
            onClick={() =>
              ask({
                kind: 'take_back',
                what: day,
                change: { kind: 'meeting_taken_back', meetingId: meeting.id },
              })
            }
          >
            <Trans>
              Hapus pencatatan<VisuallyHidden> rapat {day}</VisuallyHidden>
            </Trans>
          </Button>
        </div>
      ) : null}
    </li>
  )
}

/** Who was there: the members, the units that came besides, and others. */
function PresentWords({ meeting: { present, presentUnits, others } }: { readonly meeting: TeamMeeting }) {
  if (present.length + presentUnits.length === 0 && others === '')
    return (
      <p className={styles.quiet}>
        <Trans>Yang hadir belum dicatat.</Trans>
      </p>
    )
  const names = present.map(({ name }) => name).join(', ')
  const units = presentUnits.map(({ name }) => name).join(', ')
  return (
    <details>
      <summary>
        <Trans>
          Hadir <Plural value={present.length} other="# anggota" />,{' '}
          <Plural value={presentUnits.length} other="# unit lain" />
        </Trans>
      </summary>
      <p>{names}</p>
      <p>{units}</p>
      <p className={styles.text}>{others}</p>
    </details>
  )
}
