import { type Inspection, type InspectionDetails, inspectedKindNames } from '@undagi/documents'
import { onOneLine } from '../output/for-people.ts'
import { ageForPeople } from './age-for-people.ts'
import { dayForPeople } from './day-for-people.ts'

const STATUS = {
  draft: 'rancangan',
  enacted: 'sudah ditetapkan',
  not_applicable: 'tidak dinilai untuk jenis ini',
  cannot_tell: 'tidak dapat dipastikan',
} as const satisfies Record<Inspection['status'], string>

const TEXT = {
  readable: 'dapat dibaca',
  scanned: 'hasil pindaian atau gambar',
  encrypted: 'terkunci kata sandi',
  unreadable: 'tidak dapat dibaca',
} as const satisfies Record<Inspection['text'], string>

const NONE = '-'

/** What was found, one fact per line, then what a person should do something about. */
export function formatInspection(
  inspection: Inspection,
  { units, period }: InspectionDetails,
  at: Date,
): string {
  const { kind, status, number, year, date, subject, issuer, signatures, pages, text, issues } = inspection
  const facts: readonly (readonly [string, string])[] = [
    ['Jenis', inspectedKindNames[kind]],
    ['Status', STATUS[status]],
    ['Nomor', number ?? NONE],
    ['Tahun', year === null ? NONE : String(year)],
    ['Tanggal', date === null ? NONE : dayForPeople(date)],
    ['Umur', date === null ? NONE : (ageForPeople(date, at) ?? NONE)],
    ['Masa', period ?? NONE],
    ['Tentang', subject ?? NONE],
    ['Penerbit', issuer ?? NONE],
    ['Unit', units.join('; ') || NONE],
    ['TTE', signatures.map(({ signer, field }) => signer ?? field).join('; ') || NONE],
    ['Halaman', pages === null ? NONE : String(pages)],
    ['Teks', TEXT[text]],
  ]
  const lines = facts.map(([name, value]) => `${name.padEnd(10)}${onOneLine(value)}`)
  const found = issues.map(({ message }) => `- ${message}`)
  return `${[...lines, ...(found.length === 0 ? [] : ['', 'Perlu dilihat:', ...found])].join('\n')}\n`
}
