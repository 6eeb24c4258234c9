const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'pebruari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'ags', 'agt', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
]

const UNITS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
}

/** The first whole day in a piece of text, as an ISO day: "5 Mei 2024", "05/05/2024", or in words. */
export function findDate(text: string): string | undefined {
  return dateWithMonthName(text) ?? dateInFigures(text) ?? dateInWords(text)
}

const NAMED =
  /(?<![\p{L}\d])([0-3lIO]?[\dlIO])\s*(?:[-./]|st|nd|th)?\s*(\p{L}[\p{L}0]{1,9})\.?,?\s*[-/]?\s*([12][\dOlI]{3})(?!\d)/gu

function dateWithMonthName(text: string): string | undefined {
  for (const [, day = '', month = '', year = ''] of text.matchAll(NAMED)) {
    const found = toIso(figures(year), monthOf(month), figures(day))
    if (found !== undefined) return found
  }
  return undefined
}

function dateInFigures(text: string): string | undefined {
  for (const [, day, month, year] of text.matchAll(
    /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?((?:19|20)\d{2})(?!\d)/g,
  )) {
    const found = toIso(Number(year), Number(month), Number(day))
    if (found !== undefined) return found
  }
  const iso = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(text)
  return iso === null ? undefined : toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]))
}

/** "tanggal lima bulan Mei tahun dua ribu dua puluh empat", with or without the linking words. */
function dateInWords(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\d\s]/gu, ' ')
    .split(/\s+/)
  for (const [index, word] of words.entries()) {
    const month = monthOf(word)
    if (month === undefined) continue
    const day = numberBefore(words.slice(0, index).filter((each) => each !== 'bulan'))
    const year = numberFrom(words.slice(index + 1).filter((each) => each !== 'tahun'))
    const found = toIso(year, month, day)
    if (found !== undefined) return found
  }
  return undefined
}

function numberBefore(words: readonly string[]): number {
  for (const length of [3, 2, 1]) {
    const value = numberInWords(words.slice(-length))
    if (value !== undefined && words.length >= length) return value
  }
  return Number.NaN
}

function numberFrom(words: readonly string[]): number {
  if (/^\d{4}$/.test(words[0] ?? '')) return Number(words[0])
  for (const length of [5, 4, 3, 2]) {
    const value = numberInWords(words.slice(0, length))
    if (value !== undefined && value > 1900) return value
  }
  return Number.NaN
}

/** Up to the thousands of a year; `undefined` where a word is not of a number. */
function numberInWords(words: readonly string[]): number | undefined {
  let total = 0
  let current = 0
  for (const word of words) {
    const unit = UNITS[word]
    if (unit !== undefined) current += unit
    else if (word === 'belas') current += 10
    else if (word === 'puluh') current *= 10
    else if (word === 'ribu' || word === 'seribu') {
      total += (word === 'seribu' ? 1 : current) * 1000
      current = 0
    } else if (word === 'ratus' || word === 'seratus') {
      total += (word === 'seratus' ? 1 : current) * 100
      current = 0
    } else return undefined
    if (word === 'puluh') {
      total += current
      current = 0
    }
  }
  return words.length === 0 ? undefined : total + current
}

function monthOf(word: string): number | undefined {
  const name = word.toLowerCase().replaceAll('0', 'o')
  const exact = MONTHS.findIndex((names) => names.includes(name))
  if (exact >= 0) return exact + 1
  if (name.length < 5) return undefined
  const close = MONTHS.findIndex(([full = '']) => full.length >= 5 && isNearly(name, full))
  // "juni" and "juli" differ by one letter: a broken one could be either.
  return close >= 0 ? close + 1 : undefined
}

/** One letter is another, is missing, or is too many. */
function isNearly(name: string, full: string): boolean {
  let same = 0
  while (same < full.length && name[same] === full[same]) same += 1
  const rest = name.slice(same)
  const fullRest = full.slice(same)
  return rest.slice(1) === fullRest.slice(1) || rest === fullRest.slice(1) || rest.slice(1) === fullRest
}

/** Figures that a scan took for letters. */
function figures(text: string): number {
  return Number(text.replace(/O/g, '0').replace(/[lI]/g, '1'))
}

function toIso(year: number, month: number | undefined, day: number): string | undefined {
  if (month === undefined || !(year >= 1900 && year <= 2199) || !(month >= 1 && month <= 12)) return undefined
  if (!(day >= 1 && day <= daysOf(year, month))) return undefined
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
