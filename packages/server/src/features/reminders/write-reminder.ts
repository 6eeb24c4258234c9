import { daysLate, type LocalZone, reminderSteps, type ToldStep } from '@undagi/maturity'
import { lastDayInWords } from '../../platform/day-in-words.ts'
import type { Task } from './task.ts'

/** One line of a letter: what is to be done, and at which step it is told. */
export interface ReminderLine {
  readonly task: Task & { readonly dueAt: Date }
  readonly step: ToldStep
}

interface Writing {
  readonly reader: string
  readonly institution: { readonly name: string; readonly timeZone: LocalZone }
  readonly kind: 'digest' | 'nudge'
  readonly lines: readonly ReminderLine[]
  readonly at: Date
  readonly linkTo: (year: number) => string
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
  const count = lines.length
  const sections = order.flatMap((step) => {
    const own = lines.filter((line) => line.step === step)
    return own.length === 0 ? [] : [sectionOf(headings[step], own, { at, zone: institution.timeZone })]
  })
  const years = [...new Set(lines.map(({ task }) => task.year))].sort((a, b) => b - a)
  return {
    subject:
      kind === 'nudge'
        ? `Pengingat: ${count} tugas di ${institution.name} menunggu`
        : `${count} tugas di ${institution.name} menunggu`,
    text: `Yth. ${reader},

${sections.join('\n\n')}

Lihat dan kerjakan di sini:
${years.map(linkTo).join('\n')}

Surat ini berisi semuanya sekaligus, paling banyak satu sehari, kecuali bila seseorang meminta Anda diingatkan. Seberapa sering Anda disurati dapat diubah di halaman itu.
`,
  }
}

interface Looking {
  readonly at: Date
  readonly zone: LocalZone
}

function sectionOf(heading: string, lines: readonly ReminderLine[], looking: Looking): string {
  const shown = lines.slice(0, mostLines).map((line) => `- ${lineOf(line, looking)}`)
  const more = lines.length - shown.length
  return [`${heading}:`, ...shown, ...(more > 0 ? [`- dan ${more} lainnya`] : [])].join('\n')
}

function lineOf({ task }: ReminderLine, { at, zone }: Looking): string {
  const late = daysLate({ dueAt: task.dueAt.getTime() }, at.getTime(), zone)
  const due = `batas waktu ${lastDayInWords(zone, task.dueAt)}`
  return `${what(task)} (${late === 0 ? due : `${due}, terlambat ${late} hari`})`
}

const stageWords: Readonly<Partial<Record<Task['stage'], string>>> = {
  filling: 'kirim penilaian mandiri untuk diverifikasi',
  verification: 'periksa penilaian mandiri, lalu setujui atau kembalikan',
  signing: 'tanda tangani dan kirim penilaian mandiri',
}

function what({ kind, year, unit, indicatorCode, question, stage }: Task): string {
  if (kind === 'stage') return `${year}: ${stageWords[stage] ?? stage}`
  if (kind === 'recommendation')
    return `${year}, ${unit?.name ?? ''}, rekomendasi: ${inOneLine(question ?? '')}`
  return `${year}, ${unit?.name ?? ''}, indikator ${indicatorCode ?? ''}: ${inOneLine(question ?? '')}`
}

const inOneLine = (text: string) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
