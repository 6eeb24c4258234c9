import { anyCase } from './any-case.ts'
import { findHealthUnits } from './find-health-units.ts'
import type { Line } from './line.ts'

const BODIES =
  'Dinas|Badan|Inspektorat|Sekretariat|Bagian|Biro|Kecamatan|Kelurahan|Distrik|Satuan Polisi|Kantor|UPT[DB]?|Unit Pelaksana Teknis(?: Daerah| Dinas| Badan)?'
const HEALTH = 'Rumah Sakit|RSUD|Puskesmas|Pusat Kesehatan'
const WORD = String.raw`(?!(?:${BODIES}|${anyCase(HEALTH)}|Bappe\p{L}+|BK\p{Lu}+)\b)\p{Lu}[\p{L}'-]+`
/** "Nota Dinas": what is named so is no unit. */
const BEFORE = anyCase('naskah|perjalanan|nota|rumah|mobil|kendaraan|pakaian|seragam|ikatan|jam|uang')
const WORDS = `${WORD}(?: ${WORD}){0,5}`
/** "Dinas Komunikasi, Informatika, dan Statistik"; a comma without an "and" after it begins something else. */
const NAMED = new RegExp(
  String.raw`(?<!\b(?:${BEFORE}|surel|email|surat) )\b(?:${BODIES}|${BODIES.toUpperCase()}) ${WORDS}(?:(?:, ${WORDS}){0,3},? (?:dan|DAN|&) ${WORDS})?`,
  'gu',
)
/** As people call them in daily use. */
const SHORT =
  /\b(?:Bappe(?:da|litbang)\p{L}*|Diskominfo\p{L}*|Disdukcapil|Dinkes|Disdik\p{L}*|Dinsos|BKPSDM|BKPP|BPKAD|BPKPD|BPBD|Bapenda|DPMPTSP|Satpol PP|Inspektorat)\b/gu
/** Where a name ends although capitals go on. */
const END =
  /[\s,]+(?:Nomor|Tahun|Tentang|Pasal|Republik|Pemerintah|Kabupaten|Kota|Provinsi|Jalan|Jl|Tanggal|Selaku|Pada|Yang|Untuk|Kepala|Tembusan|Telepon|Se|Di|Ke)\b.*$/iu
/** "Bagian Kesatu" is a part of a text, and "Badan Publik" is said of any. */
const NO_UNIT =
  /^(?:Bagian (?:Ke\p{L}+|Pertama)|Badan (?:Publik|Hukum|Usaha|Permusyawaratan)\b.*|(?:Dinas|Badan|UPT[DB]?) (?:Luar|Terkait|Setempat|Masing\b.*)|Kantor (?:Pos|Akuntan)\b.*|\p{L}+)$/iu
/** How a line ends in the middle of a name. */
const OPEN = new RegExp(String.raw`(?:\bdan|,|\b(?:${BODIES}))$`, 'i')
/** In capitals also where the rest is not. */
const KEPT = /^(?:RSUD|UPT[DB]?|[IVX]+)$/
const MOST_UNITS = 200

/** The working units that a document names, each once, in the order in which they come. */
export function findUnits(lines: readonly Line[]): readonly string[] {
  const units = new Map<string, string>()
  for (const [index, { text, segments }] of lines.entries()) {
    const parts =
      segments.length > 1 ? segments.map((segment) => segment.text) : [unbroken(text, lines[index + 1])]
    for (const name of parts.flatMap(namesIn)) {
      const key = name.toUpperCase()
      if (units.size < MOST_UNITS && !units.has(key)) units.set(key, name)
    }
  }
  return [...units.values()]
}

/** A name that runs on in the next line. */
function unbroken(text: string, next: Line | undefined): string {
  const runsOn = next !== undefined && (OPEN.test(text) || /^dan /i.test(next.text))
  return runsOn ? `${text} ${next.text}` : text
}

function namesIn(text: string): readonly string[] {
  const named = [...text.matchAll(NAMED)].map(([name]) => inSmallLetters(name.replace(END, '')))
  const short = [...text.matchAll(SHORT)].map(([name]) => name)
  const ofHealth = findHealthUnits(text).map(inSmallLetters)
  return [
    ...named.filter((name) => !NO_UNIT.test(name)),
    ...ofHealth,
    ...short.filter((name) => !isPartOf(name, named)),
  ]
}

const isPartOf = (name: string, others: readonly string[]): boolean =>
  others.some((other) => other !== name && other.startsWith(name))

function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .split(' ')
    .map((word) => {
      if (word === 'DAN') return 'dan'
      return KEPT.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()
    })
    .join(' ')
}
