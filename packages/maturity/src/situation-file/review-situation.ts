import type { DocumentFacts } from '../evidence/evidence-facts.ts'
import { dayInWords } from '../evidence/iso-date.ts'
import type { Situation } from './situation-schema.ts'

/** What a person should look at in a situation before its result is believed. Questions: none of them decides. */
export function reviewSituation({ year, assessedOn, documents }: Situation): readonly string[] {
  return [...reviewDay(year, assessedOn), ...documents.flatMap(reviewStatus)]
}

/** A round may be closed in the year that follows it, never before it begins. */
function reviewDay(year: number, assessedOn: string): readonly string[] {
  const yearOfDay = Number(assessedOn.slice(0, 4))
  if (yearOfDay === year || yearOfDay === year + 1) return []
  return [
    `Tanggal penilaian ${dayInWords(assessedOn)} tidak sesuai dengan tahun penilaian ${year}. Apakah keduanya benar?`,
  ]
}

const signs = ['number', 'date', 'signatory'] as const

function reviewStatus({ title, status, marks }: DocumentFacts): readonly string[] {
  if (status === 'draft' && signs.every((sign) => marks?.[sign] === 'present'))
    return [
      `"${title}" ditulis sebagai rancangan, tetapi bernomor, bertanggal, dan ditandatangani: apakah sudah ditetapkan?`,
    ]
  if (
    (status === 'enacted' || status === 'amended') &&
    /^(?:rancangan|draf|draft|ranper\w*|raper\w*)\b/i.test(title)
  )
    return [`"${title}" ditulis sebagai ditetapkan, tetapi berjudul rancangan: apakah sudah ditetapkan?`]
  return []
}
