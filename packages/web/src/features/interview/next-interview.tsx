import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/use-format.ts'
import { useNow } from '../../lib/use-now.ts'
import { Note } from '../../ui/note.tsx'
import { type Room, roomQuery } from './api/room.ts'
import { interviewAhead } from './interview-ahead.ts'
import said from './said.module.css'

interface NextInterviewProps {
  readonly assessmentId: string
}

/** On Beranda and Tahap: when the interview is, with whom, and about what; nothing once both sides signed its minutes. */
export function NextInterview({ assessmentId }: NextInterviewProps) {
  const { data: room } = useQuery({ ...roomQuery(assessmentId), refetchInterval: false })
  const now = useNow()
  const ahead = room && interviewAhead(room, now)
  if (room === undefined || ahead === undefined) return null
  return (
    <Note className={said.note}>
      <p>
        {ahead === 'unscheduled' ? (
          <Trans>Interviu belum dijadwalkan.</Trans>
        ) : (
          <When room={room} standing={ahead} />
        )}{' '}
        <Link from="/$slug/$year" to="/$slug/$year/interviu">
          <Trans>Buka ruang interviu</Trans>
        </Link>
      </p>
    </Note>
  )
}

interface WhenProps {
  readonly room: Room
  readonly standing: 'ahead' | 'running' | 'unsigned'
}

const standingWords = {
  ahead: msg`Interviu`,
  running: msg`Interviu sedang berlangsung`,
  unsigned: msg`Notula interviu belum ditandatangani kedua pihak`,
} as const

function When({ room, standing }: WhenProps) {
  const { i18n } = useLingui()
  const format = useFormat()
  const { schedule, timeZone, items, participants } = room
  if (schedule === null) return null
  const when = format.moment(schedule.startsAt, timeZone)
  return (
    <>
      <strong>{i18n._(standingWords[standing])}</strong>, {when}
      {schedule.venue === '' ? null : `, ${schedule.venue}`}.{' '}
      {items.length > 0 ? (
        <Trans>
          <Plural value={items.length} other="# butir" />: {items.map(({ code }) => code).join(', ')}.
        </Trans>
      ) : null}{' '}
      {participants.length > 0 ? (
        <Trans>Peserta: {participants.map(({ name }) => name).join(', ')}.</Trans>
      ) : null}
    </>
  )
}
