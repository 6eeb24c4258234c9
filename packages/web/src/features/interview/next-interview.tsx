import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/use-format.ts'
import { useNow } from '../../lib/use-now.ts'
import { Note } from '../../ui/note.tsx'
import { type Appointment, appointmentQuery } from './api/appointment.ts'
import { interviewAhead } from './interview-ahead.ts'
import { KeepInCalendar } from './keep-in-calendar.tsx'
import said from './said.module.css'

interface NextInterviewProps {
  readonly assessmentId: string
}

/** On Beranda, Tahap and Kalender: when the interview is, with whom, and about what; nothing once both sides signed its minutes. */
export function NextInterview({ assessmentId }: NextInterviewProps) {
  const { data: appointment } = useQuery(appointmentQuery(assessmentId))
  const now = useNow()
  const ahead = appointment && interviewAhead(appointment, now)
  if (appointment === undefined || ahead === undefined) return null
  return (
    <Note className={said.note}>
      <p>
        {ahead === 'unscheduled' ? (
          <Trans>Interviu belum dijadwalkan.</Trans>
        ) : (
          <When {...{ appointment }} standing={ahead} />
        )}{' '}
        <Link from="/$slug/$year" to="/$slug/$year/interviu">
          <Trans>Buka ruang interviu</Trans>
        </Link>{' '}
        {ahead === 'ahead' ? <KeepInCalendar {...{ assessmentId, appointment }} /> : null}
      </p>
    </Note>
  )
}

interface WhenProps {
  readonly appointment: Appointment
  readonly standing: 'ahead' | 'running' | 'unsigned'
}

const standingWords = {
  ahead: msg`Interviu`,
  running: msg`Interviu sedang berlangsung`,
  unsigned: msg`Notula interviu belum ditandatangani kedua pihak`,
} as const

function When({ appointment, standing }: WhenProps) {
  const { i18n } = useLingui()
  const format = useFormat()
  const { schedule, timeZone, codes, participants } = appointment
  if (schedule === null) return null
  const when = format.moment(schedule.startsAt, timeZone)
  return (
    <>
      <strong>{i18n._(standingWords[standing])}</strong>, {when}
      {schedule.venue === '' ? null : `, ${schedule.venue}`}.{' '}
      {codes.length > 0 ? (
        <Trans>
          <Plural value={codes.length} other="# butir" />: {codes.join(', ')}.
        </Trans>
      ) : null}{' '}
      {participants.length > 0 ? (
        <Trans>Peserta: {participants.map(({ name }) => name).join(', ')}.</Trans>
      ) : null}
    </>
  )
}
