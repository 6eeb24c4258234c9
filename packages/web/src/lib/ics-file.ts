/** Something that has a beginning and an end. Instants are in UTC, so no calendar has to know Indonesia's zones. */
interface IcsEvent {
  /** The same from one download to the next, so that a calendar replaces what it has. */
  readonly uid: string
  /** Higher with each change. */
  readonly sequence: number
  readonly begins: Date
  readonly ends: Date
  readonly summary: string
  readonly location: string
  readonly description?: string
  /** Whether who takes part is busy then. */
  readonly isBusy: boolean
}

/** A file that any calendar reads (RFC 5545). `now`: when it is made. */
export function icsFile(name: string, events: readonly IcsEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Undagi//${name}//ID`,
    ...events.flatMap((event) => linesOf(event, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const linesOf = (
  { uid, sequence, begins, ends, summary, location, description, isBusy }: IcsEvent,
  now: Date,
) => [
  'BEGIN:VEVENT',
  `UID:${uid}@undagi`,
  `SEQUENCE:${sequence}`,
  `DTSTAMP:${utc(now)}`,
  `DTSTART:${utc(begins)}`,
  `DTEND:${utc(ends)}`,
  `SUMMARY:${escaped(summary)}`,
  `LOCATION:${escaped(location)}`,
  ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
  ...(isBusy ? ['STATUS:CONFIRMED'] : ['TRANSP:TRANSPARENT']),
  'END:VEVENT',
]

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
