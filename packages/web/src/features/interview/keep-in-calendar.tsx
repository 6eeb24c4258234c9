import { Trans, useLingui } from '@lingui/react/macro'
import { saveFile } from '../../lib/save-file.ts'
import { serverNow } from '../../lib/server-clock.ts'
import { Button } from '../../ui/button.tsx'
import type { Appointment } from './api/appointment.ts'
import { appointmentIcs } from './appointment-ics.ts'

interface KeepInCalendarProps {
  readonly assessmentId: string
  readonly appointment: Appointment
}

/** The interview for the person's own calendar; taken again after it was moved, it replaces what is there. */
export function KeepInCalendar({ assessmentId, appointment }: KeepInCalendarProps) {
  const { t } = useLingui()
  const { institutionName, year, codes } = appointment
  const file = appointmentIcs({
    ...{ assessmentId, appointment, now: new Date(serverNow()) },
    summary: t`Interviu ${institutionName} ${year}`,
    description: codes.length === 0 ? '' : t`Butir: ${codes.join(', ')}`,
  })
  if (file === undefined) return null
  return (
    <Button onClick={() => saveFile(new Blob([file], { type: 'text/calendar' }), `interviu-${year}.ics`)}>
      <Trans>Simpan ke kalender (.ics)</Trans>
    </Button>
  )
}
