import type { Frame, PaperContent, Signatory, Subject } from '@undagi/papers'
import { clockInWords, endWithHour } from '../../platform/day-in-words.ts'
import type { InterviewRecordData } from '../interviews/usecases/read-interview-record.ts'

interface Around {
  readonly frame: Frame
  readonly subject: Subject
}

/** The Berita Acara of what was said in the room; it bears the day of the interview where it bears none of its own. */
export function interviewContent(record: InterviewRecordData, { frame, subject }: Around): PaperContent {
  const { day, present, discussed, promised, timeZone, isReleased, sessions, ahead } = record
  const [first] = sessions
  return {
    kind: 'interview_record',
    content: {
      ...{ frame: { ...frame, day: frame.day ?? sessions.at(-1)?.day ?? day }, subject, isReleased },
      ...placeOf(first ?? record, timeZone),
      sessions: sessions.map((each) => ({
        ...{ day: each.day, ...placeOf(each, timeZone), present: [...each.present] },
      })),
      ahead: ahead && { day: ahead.day, ...placeOf(ahead, timeZone) },
      present: present.map((each) => ({ ...each })),
      discussed: discussed.map((each) => ({ ...each, said: [...each.said] })),
      open: promised.flatMap(({ code, text, dueAt, answers }) =>
        answers.length === 0
          ? [`Indikator ${code}: ${text} (paling lambat ${endWithHour(timeZone, dueAt)})`]
          : [],
      ),
      answered: promised.flatMap(({ code, text, answers }) =>
        answers.length === 0 ? [] : [`Indikator ${code}: ${text} ${answersOf(answers, timeZone)}`],
      ),
      objections: objectionsOf(record),
      signatories: (['assessors', 'institution', 'ministry'] as const).flatMap((side) =>
        signatoriesOf(record, side),
      ),
      replaced: record.replaced.map(
        ({ before, name, reason, byName, at }) =>
          `${before} digantikan ${name}: ${reason} (dicatat ${byName}, ${momentOf(at, timeZone)})`,
      ),
      signed: signedOf(record),
      leftBecause: record.isSigned ? null : record.leftBecause,
    },
  }
}

/** Who signed the minutes in the room, when, and what they signed. */
function signedOf({ signatories, digest, timeZone }: InterviewRecordData) {
  const by = signatories.flatMap(({ name, signedAt }) =>
    signedAt === null ? [] : [{ name, moment: momentOf(signedAt, timeZone) }],
  )
  return by.length === 0 ? null : { by, digest }
}

const momentOf = (at: Date, timeZone: string) =>
  `${new Intl.DateTimeFormat('id-ID', { timeZone, dateStyle: 'long' }).format(at)} pukul ${clockInWords(timeZone, at)}`

function answersOf(answers: InterviewRecordData['promised'][number]['answers'], timeZone: string): string {
  const said = answers.map(({ text, byName, at }) => `${text} (${byName}, ${momentOf(at, timeZone)})`)
  return `Dijawab: ${said.join('; ')}`
}

/** Each with what was answered and when, and whether that was later than was said. */
function objectionsOf({ objections, timeZone }: InterviewRecordData): string[] {
  return objections.map(({ code, text, byName, at, answer }) => {
    const made = `Indikator ${code}: ${text} (${byName}, ${momentOf(at, timeZone)})`
    if (answer === null) return `${made} Belum dijawab.`
    const { accepted, reason, letter, dueAt, isLate } = answer
    const late = isLate && dueAt !== null ? `, lewat batas ${momentOf(dueAt, timeZone)}` : ''
    const by = letter === null ? '' : `, menurut surat ${letter.number} tanggal ${sayDate(letter.date)}`
    const who = `${answer.byName}, ${momentOf(answer.at, timeZone)}${late}${by}`
    return `${made} ${accepted ? 'Diterima' : 'Ditolak'} (${who}): ${reason}`
  })
}

/** The day of a letter is the same everywhere. */
const sayDate = (date: string) =>
  new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(date))

interface Place {
  readonly began?: Date | null
  readonly startsAt: Date | null
  readonly venue: string
}

function placeOf({ startsAt, began = null, venue }: Place, timeZone: string) {
  const hours =
    startsAt !== null
      ? `mulai ${clockInWords(timeZone, startsAt)}`
      : began && `tanpa jadwal; yang pertama dicatat pukul ${clockInWords(timeZone, began)}`
  return { hours, venue: venue === '' ? null : venue }
}

const capacities = {
  assessors: 'Asesor Eksternal',
  institution: 'Wakil Instansi',
  ministry: 'Kementerian',
} as const

/** Each side signs: where nobody of the two is named yet, by hand. */
function signatoriesOf(
  { signatories }: InterviewRecordData,
  side: keyof typeof capacities,
): readonly Signatory[] {
  const capacity = capacities[side]
  const named = signatories.filter((each) => each.side === side)
  if (named.length === 0 && side !== 'ministry')
    return [{ capacity, name: null, position: null, employeeNumber: null }]
  return named.map(({ name, office }) => ({
    ...{ capacity, name, position: beside(office, capacity), employeeNumber: null },
  }))
}

/** An office that only repeats in which capacity somebody signs is not written under it again. */
function beside(office: string, capacity: string): string | null {
  const isSame = office.toLocaleLowerCase('id') === capacity.toLocaleLowerCase('id')
  return office === '' || isSame ? null : office
}
