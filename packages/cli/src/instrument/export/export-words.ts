import {
  findIndicator,
  type Indicator,
  type Instrument,
  type RelatedIndicator,
  type Source,
  type TextEdition,
  yearTold,
} from '@undagi/maturity'
import { shortTitle } from './short-title.ts'

/** The words of an export that stand in no instrument. */

export const statusWords: Readonly<Record<Indicator['criteriaStatus'], string>> = {
  complete: 'lengkap',
  names_only: 'hanya nama tingkat',
  meanings_only: 'hanya arti tingkat',
  unconfirmed: 'belum ada naskah resminya',
}

export const sourceKindWords = {
  regulation: 'peraturan',
  guideline: 'pedoman',
  report: 'laporan',
  secondary: 'sumber kedua',
  experience: 'pengalaman',
} as const

const relationWords: Readonly<Record<RelatedIndicator['as'], string>> = {
  policy: 'kebijakannya',
  practice: 'penerapannya',
  neighbour: 'berdekatan',
}

/** "Indikator 11, Arsitektur SPBE (penerapannya)" */
export function relatedText(instrument: Instrument, { code, as }: RelatedIndicator): string {
  const name = findIndicator(instrument, code)?.shortName
  return `Indikator ${code}${name === undefined ? '' : `, ${name}`} (${relationWords[as]})`
}

const confidenceWords = {
  inferred: 'disimpulkan',
  unconfirmed: 'belum dikonfirmasi',
  disputed: 'berselisih',
} as const

/** The document in short, as the list of sources explains it, with the place in it and how sure it is. */
export function placeText(
  { sources }: Pick<Instrument, 'sources'>,
  { document, at, confidence, note }: Source,
): string {
  const doubt = confidence === undefined ? '' : ` (${confidenceWords[confidence]})`
  return `${shortTitle(sources[document]?.title ?? document)}, ${at}${doubt}${note === undefined ? '' : `. ${note}`}`
}

/** Of a real case the year and no name: the data keep where it was. */
export function toldText(source: Source): string {
  const year = yearTold(source)
  return year === undefined ? 'kejadian nyata' : `kejadian nyata, diberitakan ${year}`
}

/** "Pedoman 3/2024 (2024 dan seterusnya)" */
export function textEditionText({ name, years: { from, to } }: TextEdition): string {
  if (to === null) return `${name} (${from} dan seterusnya)`
  return `${name} (${from === to ? from : `${from}-${to}`})`
}

/** The texts that ask a criterion, by name; empty where all do. */
export function onlyInText({ textEditions = [] }: Instrument, ids: readonly string[] | undefined): string {
  if (ids === undefined) return ''
  return textEditions
    .filter(({ id }) => ids.includes(id))
    .map(textEditionText)
    .join('; ')
}

/** "2,5"; a fraction stays one. */
export function weightText(weight: string): string {
  return weight.replace('.', ',')
}

/** A sentence with its full stop, unless it ends with a sign of its own. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

/** As on screen, where a criterion's text leaves open what it asks. */
export const unclearWords = 'Naskahnya tidak jelas: orang yang memutuskan.'
