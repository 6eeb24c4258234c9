import { compare, findRational, parseRational } from '../../rational.ts'
import type { AgencyIndexRule } from '../../rule.ts'
import { type Finding, notProved, proved } from '../finding.ts'
import { dayInWords } from '../iso-date.ts'
import { type CriterionEvidence, ownValue } from '../prepare-evidence.ts'

/** Another agency's index reaches a value of its own scale, compared exactly. One measured later does not count yet. */
export function judgeAgencyIndex(
  { conversion, atLeast }: AgencyIndexRule,
  evidence: CriterionEvidence,
): Finding {
  const { agencyIndices, assessedOn } = evidence.round
  const name = conversion.toUpperCase()
  const measured = ownValue(agencyIndices, conversion)
  const value = measured && findRational(measured.value)
  if (measured === undefined || value === undefined)
    return notProved('unknown', {
      code: 'index_unknown',
      message: `Nilai indeks ${name} belum diisi. Isi nilai dan tanggalnya.`,
      documents: [],
    })
  if (measured.measuredOn > assessedOn)
    return notProved('no', {
      code: 'dated_after_assessment',
      message: `Indeks ${name} bertanggal ${dayInWords(measured.measuredOn)}, sesudah tanggal penilaian.`,
      documents: [],
    })
  if (compare(value, parseRational(atLeast)) >= 0) return proved()
  return notProved('no', {
    code: 'index_below',
    message: `Indeks ${name} ${inWords(measured.value)}; tingkat ini meminta paling sedikit ${inWords(atLeast)}.`,
    documents: [],
  })
}

const inWords = (value: string) => value.replace('.', ',')
