import { daysLate, type LocalZone, reminderSteps, type ToldStep } from '@undagi/maturity'
import { endWithHour } from '../../platform/day-in-words.ts'
import type { Task } from '../../task.ts'
import type { TaskToTell } from './gather-situation.ts'

/** One line of a letter: what is to be done, and at which step it is told. */
export interface ReminderLine {
  readonly task: TaskToTell
  readonly step: ToldStep
}

interface Writing {
  readonly reader: string
  readonly institution: { readonly name: string; readonly timeZone: LocalZone }
  readonly kind: 'digest' | 'nudge'
  readonly lines: readonly ReminderLine[]
  readonly at: Date
  /** Below the address of the institution. */
  readonly linkTo: (path: string) => string
}

const headings: Readonly<Record<ToldStep, string>> = {
  given: 'Baru untuk Anda',
  soon: 'Batas waktunya sudah dekat',
  last_day: 'Batas waktunya tiba',
  late: 'Sudah lewat batas waktu',
  to_head: 'Belum dijawab perangkat daerah Anda, dan sudah lewat batas waktu',
  to_overseers: 'Belum dikerjakan, dan sudah lama lewat batas waktu',
  nudge: 'Anda diminta mendahulukan ini',
}

/** The gravest first. */
const order: readonly ToldStep[] = ['nudge', ...reminderSteps.toReversed()]
const mostLines = 20

/** A letter that tells everything of one person at once. */
export function writeReminder({ reader, institution, kind, lines, at, linkTo }: Writing) {
  const notices = lines.filter(({ task }) => task.isNotice === true)
  const toDo = lines.filter((line) => !notices.includes(line))
  const count = toDo.length
  const sections = order.flatMap((step) => {
    const own = toDo.filter((line) => line.step === step)
    return own.length === 0
      ? []
      : [sectionOf(headings[step], own, { at, linkTo, zone: institution.timeZone })]
  })
  if (notices.length > 0)
    sections.push(
      sectionOf('Untuk diketahui, tidak ada yang perlu dikerjakan', notices, {
        at,
        linkTo,
        zone: institution.timeZone,
      }),
    )
  const years = [...new Set(lines.map(({ task }) => task.year))].sort((a, b) => b - a)
  return {
    subject: subjectOf({ kind, count, name: institution.name }),
    text: `Yth. ${reader},

${sections.join('\n\n')}

Semua tugas Anda:
${years.map((year) => linkTo(`/${year}/tugas`)).join('\n')}

Surat ini berisi semuanya sekaligus, paling banyak satu sehari, kecuali bila seseorang meminta Anda diingatkan. Seberapa sering Anda disurati dapat diubah di halaman itu.
`,
  }
}

interface Counted {
  readonly kind: Writing['kind']
  /** What is to be done. */
  readonly count: number
  readonly name: string
}

function subjectOf({ kind, count, name }: Counted): string {
  if (count === 0) return `Untuk diketahui dari ${name}`
  return kind === 'nudge'
    ? `Pengingat: ${count} tugas di ${name} menunggu`
    : `${count} tugas di ${name} menunggu`
}

interface Looking {
  readonly at: Date
  readonly zone: LocalZone
  readonly linkTo: Writing['linkTo']
}

function sectionOf(heading: string, lines: readonly ReminderLine[], looking: Looking): string {
  const shown = lines
    .slice(0, mostLines)
    .map((line) => `- ${lineOf(line, looking)}\n  ${looking.linkTo(placeOf(line))}`)
  const more = lines.length - shown.length
  return [`${heading}:`, ...shown, ...(more > 0 ? [`- dan ${more} lainnya`] : [])].join('\n')
}

/** Where it is done, for who is to do it; for who answers for it, where all is told. */
export function placeOf({ task: { path, year }, step }: ReminderLine): string {
  return step === 'to_head' || step === 'to_overseers' ? `/${year}/tugas` : path
}

function lineOf({ task }: ReminderLine, { at, zone }: Looking): string {
  const { dueAt } = task
  if (dueAt === null) return what(task)
  const late = daysLate({ dueAt: dueAt.getTime() }, at.getTime(), zone)
  const due = `batas waktu ${endWithHour(zone, dueAt)}`
  return `${what(task)} (${late === 0 ? due : `${due}, terlambat ${late} hari`})`
}

const stageWords: Readonly<Partial<Record<Task['stage'], string>>> = {
  filling: 'kirim penilaian mandiri untuk diverifikasi',
  verification: 'periksa penilaian mandiri, lalu setujui atau kembalikan',
  signing: 'tanda tangani dan kirim penilaian mandiri',
  submitted: 'buka penilaian dokumen',
  document_review: 'penilaian dokumen selesai atau harinya lewat; buka tahap berikutnya',
  interview: 'penilaian dalam interviu selesai atau harinya lewat; buka tahap berikutnya',
  site_visit: 'penilaian visitasi selesai atau harinya lewat; buka tahap berikutnya',
  score_review: 'reviu selesai atau harinya lewat; buka konsolidasi atau kembalikan',
  consolidation: 'periksa hasilnya, lalu publikasikan',
}

const judgedIn: Readonly<Partial<Record<Task['stage'], string>>> = {
  document_review: 'penilaian dokumen',
  interview: 'interviu',
  site_visit: 'visitasi',
}

/** Of whom, for what, and in which words: each as far as the task has it. */
function what({ kind, year, unit, indicatorCode, question, stage }: Task): string {
  const place = [year, unit?.name, indicatorCode === null ? undefined : `indikator ${indicatorCode}`]
  const named = place.filter((each) => each !== undefined && each !== '').join(', ')
  const asked = question === null ? '' : inOneLine(question)
  switch (kind) {
    case 'stage':
      return `${named}: ${stageWords[stage] ?? stage}`
    case 'contribution':
      return `${named}: ${asked}`
    case 'recommendation':
      return `${year}, ${unit?.name ?? ''}, rekomendasi: ${asked}`
    case 'confirmation':
      return `${named}: sahkan jawaban atas “${asked}”`
    case 'consolidation':
      return `${named}: rangkum jawaban dari ${asked}`
    case 'repair':
      return `${named}: perbaiki bukti${asked === '' ? '' : `, ${asked}`}`
    case 'clarification':
      return `${named}: jawab klarifikasi interviu, ${asked}`
    case 'objection':
      return `${named}: periksa nilai asesor; sanggahan dapat diajukan`
    case 'signature':
      return `${named}: tanda tangani notula interviu`
    case 'judging':
      return `${named}: nilai yang ditugaskan kepada Anda pada tahap ${judgedIn[stage] ?? stage}`
    case 'second_rating':
      return `${named}: nilai kedua kali indikator sampel yang ditugaskan kepada Anda`
    case 'review':
      return `${named}: tandai nilai Valid atau Tidak Valid`
    case 'settlement':
      return `${named}: selesaikan dua nilai yang berbeda`
    case 'staffing':
      return `${named}: ${stage === 'score_review' ? 'tugaskan Tim Reviu' : 'tugaskan asesor'}`
    case 'stopped_assignment':
      return `${named}: penugasan ${asked} berhenti karena benturan kepentingan; putuskan kelanjutannya`
    case 'objection_accepted':
      return `${named}: sanggahan diterima, indikator ${asked}; kembalikan kepada asesor agar dinilai lagi`
    case 'objection_answer':
      return `${named}: jawab sanggahan, ${asked}`
    case 'request_closed':
      return `${named}: ditutup karena penilaiannya dikirim tanpa menunggu jawaban atas “${asked}”`
    case 'handover':
      return `${named}: tanda tangani serah terima dari ${asked}`
  }
}

const inOneLine = (text: string) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
