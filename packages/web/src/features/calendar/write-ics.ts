import type { CalendarStage, RoundCalendar } from './api/calendar.ts'

interface Named {
  readonly assessmentId: string
  readonly calendar: Pick<RoundCalendar, 'roundName' | 'stages' | 'version'>
  readonly institutionName: string
  readonly nameOf: (stage: CalendarStage) => string
  /** When the file is made. */
  readonly now: Date
}

/**
 * The days of a round as a file that any calendar reads (RFC 5545): an event for each stage with an end, from its first day; of a stage
 * without a first day its end alone. Instants are in UTC, so no calendar has to know Indonesia's zones.
 */
export function writeIcs({ assessmentId, calendar, institutionName, nameOf, now }: Named): string {
  const events = calendar.stages.flatMap(({ stage, beginsAt, endsAt }) => {
    if (endsAt === null) return []
    return [
      'BEGIN:VEVENT',
      // the same from one download to the next, so that a calendar replaces what it has
      `UID:${assessmentId}-${stage}@undagi`,
      `SEQUENCE:${calendar.version}`,
      `DTSTAMP:${utc(now)}`,
      `DTSTART:${utc(new Date(beginsAt ?? Date.parse(endsAt) - 60_000))}`,
      `DTEND:${utc(new Date(endsAt))}`,
      `SUMMARY:${escaped(`${nameOf(stage)}, ${calendar.roundName}`)}`,
      `LOCATION:${escaped(institutionName)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Undagi//Kalender putaran//ID',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const utc = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d{3}/gu, '')

/** What separates values is text here; a line break is said as one. */
const escaped = (text: string) =>
  text.replace(/[\\;,]/gu, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/gu, '\\n')

/** At most 75 octets in a line, and no letter cut in two; what follows begins with a blank. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (octets + size > 75) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += letter
    octets += size
  }
  return [...lines, current].join('\r\n')
}
