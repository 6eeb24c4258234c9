import type { OfficialCategory } from './official-institution.ts'

/** A name without what varies in writing. */
export interface FoldedName {
  /** What the name itself says it is; null: it does not say. */
  readonly kind: Extract<OfficialCategory, 'provinsi' | 'kabupaten' | 'kota'> | null
  /** Letters and digits only, without the words that say what it is. */
  readonly base: string
  /** The same with these words: "Kota Mobagu" may be Kotamobagu. */
  readonly whole: string
}

type Kind = NonNullable<FoldedName['kind']>

/** How a name begins, and what that says; the longer beginning first. */
const beginnings: readonly (readonly [words: string, kind: Kind])[] = [
  ['kabupaten administrasi', 'kabupaten'],
  ['kab administrasi', 'kabupaten'],
  ['kab adm', 'kabupaten'],
  ['kabupaten', 'kabupaten'],
  ['kab', 'kabupaten'],
  ['kota administrasi', 'kota'],
  ['kota adm', 'kota'],
  ['kota', 'kota'],
  ['provinsi', 'provinsi'],
  ['propinsi', 'provinsi'],
  ['prov', 'provinsi'],
]

/** Provinces with a title of their own. */
const provinceTitles = [
  'daerah istimewa',
  'd i',
  'di',
  'daerah khusus ibukota',
  'daerah khusus ibu kota',
  'daerah khusus',
  'dki',
  'dk',
]

const governments = new Map<string, string>([
  ['pemkab', 'kab'],
  ['pemkot', 'kota'],
  ['pemprov', 'prov'],
])

const spelledOut = new Map<string, string>([['kep', 'kepulauan']])

export function foldName(written: string): FoldedName {
  const words = withoutCountry(withoutGovernment(toWords(written)))
  const whole = words.map((word) => spelledOut.get(word) ?? word)
  const [kind, named] = readBeginning(whole)
  const title =
    kind === null || kind === 'provinsi' ? provinceTitles.find((each) => startsWith(named, each)) : undefined
  if (title === undefined) return { kind, base: named.join(''), whole: whole.join('') }
  return { kind: 'provinsi', base: named.slice(title.split(' ').length).join(''), whole: whole.join('') }
}

/** What is looked for, without the government it is of: "Pemkot Balikpapan" is looked for as "kota balikpapan". */
export function toSoughtWords(typed: string): string[] {
  return withoutGovernment(toWords(typed)).filter((word) => word !== '')
}

/** Lower-case words of letters and digits. */
export function toWords(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('&', ' dan ')
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '')
}

function withoutGovernment([first = '', ...rest]: readonly string[]): string[] {
  const meant = governments.get(first)
  if (meant !== undefined) return [meant, ...rest]
  return rest.length > 0 && (first === 'pemerintah' || first === 'pemda')
    ? withoutGovernment(rest)
    : [first, ...rest]
}

/** Without "Republik Indonesia" or "RI" at the end. */
export function withoutCountry(words: readonly string[]): string[] {
  const ending = [['republik', 'indonesia'], ['ri']].find(
    (each) => words.length > each.length && words.slice(-each.length).join(' ') === each.join(' '),
  )
  return words.slice(0, words.length - (ending?.length ?? 0))
}

function readBeginning(words: readonly string[]): [Kind | null, readonly string[]] {
  const found = beginnings.find(([each]) => startsWith(words, each))
  if (found === undefined) return [null, words]
  const [beginning, kind] = found
  return [kind, words.slice(beginning.split(' ').length)]
}

/** And has something after it. */
function startsWith(words: readonly string[], beginning: string): boolean {
  const wanted = beginning.split(' ')
  return words.length > wanted.length && wanted.every((word, at) => words[at] === word)
}
