import { auditKind } from './audit-kind.ts'
import type { InspectedKind } from './document-kinds.ts'
import type { Labels } from './labels.ts'
import type { Line } from './line.ts'
import { budgetKind, kindOfTable } from './table-kind.ts'

const SOP_LABELS = [
  'NOMORSOP',
  'NOSOP',
  'NAMASOP',
  'JUDULSOP',
  'TANGGALEFEKTIF',
  'TGLEFEKTIF',
  'DISAHKANOLEH',
  'TANGGALPEMBUATAN',
  'TGLPEMBUATAN',
  'TANGGALREVISI',
  'TANGGALPENGESAHAN',
  'KUALIFIKASIPELAKSANA',
  'PERALATANPERLENGKAPAN',
  'KETERKAITAN',
]
const MEETING_LABELS = [
  'HARITANGGAL',
  'HARI',
  'WAKTU',
  'PUKUL',
  'JAM',
  'TEMPAT',
  'ACARA',
  'AGENDA',
  'PIMPINANRAPAT',
  'PEMIMPINRAPAT',
  'PESERTA',
  'PESERTARAPAT',
  'NOTULIS',
  'KETUARAPAT',
  'SEKRETARIS',
]
const LETTER_LABELS = ['NOMOR', 'NO', 'SIFAT', 'LAMPIRAN', 'LAMP', 'HAL', 'PERIHAL']

const INVITING =
  /\b(?:mengundang|mengharap(?:kan)?(?: dengan hormat)? (?:kehadiran|kedatangan)|dimohon (?:kehadiran|hadir)|mohon (?:kehadiran|hadir|kesediaan)|untuk (?:dapat )?hadir|menghadiri|undangan)\b/i
/** A report in the form of a letter; what only sends one says "Penyampaian Laporan …". */
const AUDITED = /^laporan (?:hasil )?(?:pelaksanaan )?(?:audit|pemeriksaan|pengawasan|reviu)\b/i
/** To a certain hour, without a form for it. */
const SUMMONING =
  /\b(?:mengundang|(?:mengharap(?:kan)?|(?:di)?mohon)(?: dengan hormat)? (?:kehadiran|kedatangan|hadir|kesediaan))\b/i
const CONCLUDING =
  /\b(?:kesimpulan|pembahasan|tindak lanjut|hasil rapat|rapat (?:dibuka|ditutup|dimulai)|disepakati|keputusan rapat|jalannya rapat)\b/gi
const CERTIFYING =
  /\b(?:this is to certify|hereby certif(?:y|ies)|certificate (?:no|number)|sertifikat ini diberikan|diberikan kepada|sebagai (?:peserta|narasumber|panitia))\b/i
/** Captions under pasted pictures, and little else. */
const SHOWN = /\b(?:tangkapan layar|cuplikan layar|screenshot|screen ?shoot)\b/gi
const LETTERS_OF_A_CAPTION = 300
const MONEY = /\b(?:Rp\.?\s?)?\d{1,3}(?:\.\d{3}){2,}(?:,\d{2})?\b/g
const ACCOUNT_CODE = /\b\d(?:\.\d{1,2}){3,}\b/g

const has = (labels: Labels, keys: readonly string[]) => keys.filter((key) => labels.has(key)).length

export const isProcedureForm = (labels: Labels): boolean => has(labels, SOP_LABELS) >= 3

/** Where the form of a procedure begins. */
export function procedureFormAt(labels: Labels): number | undefined {
  const places = SOP_LABELS.flatMap((key) => labels.get(key)?.at ?? [])
  return places.length === 0 ? undefined : Math.min(...places)
}

/** A form that does not name itself is known by what it asks for. */
export function kindByFeatures(lines: readonly Line[], labels: Labels): InspectedKind | undefined {
  const text = lines.map((line) => line.text).join('\n')
  if (isPrintedMail(lines)) return 'letter'
  if (isLetter(lines, labels)) return letterKind(lines, labels)
  if (has(labels, MEETING_LABELS) >= 3 && matches(text, CONCLUDING) >= 2) return 'minutes'
  if (has(labels, MEETING_LABELS) >= 2 && INVITING.test(text)) return 'invitation'
  if (
    /\b(?:tanda tangan|paraf)\b/i.test(text) &&
    /\bNama\b/.test(text) &&
    /\b(?:hadir|peserta)\b/i.test(text)
  )
    return 'attendance_list'
  if (CERTIFYING.test(text) && /sertifikat|certificate|piagam|certif/i.test(text)) return 'certificate'
  const listed = kindOfTable(lines)
  if (listed !== undefined) return listed
  if (matches(text, ACCOUNT_CODE) >= 5 && matches(text, MONEY) >= 5) return budgetKind(text)
  const shown = matches(text, SHOWN)
  if (shown > 0 && text.length < shown * LETTERS_OF_A_CAPTION) return 'screenshot'
  return undefined
}

/** Electronic mail, as printed. */
function isPrintedMail(lines: readonly Line[]): boolean {
  const head = lines.slice(0, 20).map(({ text }) => text)
  return [/^(?:From|Dari)\s*:/i, /^(?:To|Kepada|Untuk)\s*:/i, /^(?:Subject|Subjek)\s*:/i].every((field) =>
    head.some((text) => field.test(text)),
  )
}

/** A letter has its number and matter at its head, or an addressee and a closing. */
export function isLetter(lines: readonly Line[], labels: Labels): boolean {
  const addressed = lines
    .slice(0, 40)
    .some(({ segments }) =>
      segments.some(({ text }) =>
        /^(?:Kepada\s*:?\s*)?(?:Y[tlib][hbn]\b|Yang terhormat)|^Kepada$/i.test(text),
      ),
    )
  const labelled = has(labels, LETTER_LABELS)
  return (labelled >= 3 && (labels.has('HAL') || labels.has('PERIHAL'))) || (labelled >= 2 && addressed)
}

export function letterKind(lines: readonly Line[], labels: Labels): InspectedKind {
  const text = lines.map((line) => line.text).join('\n')
  const matter = (labels.get('HAL') ?? labels.get('PERIHAL'))?.value ?? ''
  if (AUDITED.test(matter)) return auditKind(lines)
  if (/undangan/i.test(matter)) return 'invitation'
  if (/^(?:surat\s+)?edaran/i.test(matter)) return 'circular'
  if (INVITING.test(text) && has(labels, MEETING_LABELS) >= 2) return 'invitation'
  return SUMMONING.test(text) && /\b(?:pukul|jam)\s*:?\s*\d/i.test(text) ? 'invitation' : 'letter'
}

function matches(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}
