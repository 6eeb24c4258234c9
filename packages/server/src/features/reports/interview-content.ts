import type { Frame, PaperContent, Signatory, Subject } from '@undagi/papers'
import type { InterviewRecordData } from '../interviews/usecases/read-interview-record.ts'

interface Around {
  readonly frame: Frame
  readonly subject: Subject
}

/** The Berita Acara of what was said in the room; it bears the day of the interview where it bears none of its own. */
export function interviewContent(record: InterviewRecordData, { frame, subject }: Around): PaperContent {
  const { day, venue, present, discussed, promised, timeZone, isReleased } = record
  return {
    kind: 'interview_record',
    content: {
      ...{ frame: { ...frame, day: frame.day ?? day }, subject, isReleased },
      ...{ hours: hoursOf(record), venue: venue === '' ? null : venue },
      present: present.map((each) => ({ ...each })),
      discussed: discussed.map((each) => ({ ...each })),
      open: promised.map(
        ({ code, text, dueAt }) => `Indikator ${code}: ${text} (sebelum ${momentOf(dueAt, timeZone)})`,
      ),
      signatories: [...signatoriesOf(record, 'assessors'), ...signatoriesOf(record, 'institution')].slice(
        0,
        8,
      ),
    },
  }
}

function hoursOf({ startsAt, timeZone }: InterviewRecordData): string | null {
  if (startsAt === null) return null
  const words = new Intl.DateTimeFormat('id-ID', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  return `mulai ${words.format(startsAt)}`
}

function momentOf(at: Date, timeZone: string): string {
  const words = new Intl.DateTimeFormat('id-ID', {
    ...{ timeZone, day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    timeZoneName: 'short',
  })
  return words.format(at)
}

const capacities = { assessors: 'Asesor Eksternal', institution: 'Wakil Instansi' } as const

/** Each side signs: where nobody is named yet, by hand. */
function signatoriesOf(
  { signatories }: InterviewRecordData,
  side: keyof typeof capacities,
): readonly Signatory[] {
  const capacity = capacities[side]
  const named = signatories.filter((each) => each.side === side)
  if (named.length === 0) return [{ capacity, name: null, position: null, employeeNumber: null }]
  return named.map(({ name, office }) => ({
    ...{ capacity, name, position: office === '' ? null : office, employeeNumber: null },
  }))
}
