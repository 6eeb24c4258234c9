import { type Instrument, indicatorsOf } from '@undagi/maturity'
import type { WorkingPaper } from '@undagi/result-tables'
import type { Rows } from '../../../platform/database/rows.ts'
import type { selectAssessment } from '../assessments.repository.ts'
import { stateWords } from './state-words.ts'
import type { selectSettled } from './working-paper.repository.ts'

interface PaperParts {
  readonly assessment: Rows<typeof selectAssessment>[number]
  readonly settled: Rows<typeof selectSettled>[number]
  readonly instrument: Instrument
  readonly origin: string
}

/** What the history says of an assessment, as its kertas kerja takes it. */
export function toWorkingPaper({ assessment, settled, instrument, origin }: PaperParts): WorkingPaper {
  const { institution, round, stage, boundaryRule: rule, boundarySource: source } = assessment
  const indicators = settled.indicators ?? []
  const page = (code: string) =>
    `${origin}/${institution.slug}/${round.year}/penilaian/${encodeURIComponent(code)}`
  return {
    instrument,
    year: round.year,
    ...(rule !== null && source !== null && { boundary: { rule, source } }),
    ratings: Object.fromEntries(indicators.map(({ code, value }) => [code, value])),
    texts: Object.fromEntries(indicators.map(({ code, facts, analysis }) => [code, { facts, analysis }])),
    pages: Object.fromEntries(indicatorsOf(instrument).map(({ code }) => [code, page(code)])),
    about: [
      ['Instansi', institution.name],
      ['Putaran', `${round.name} (${round.year})`],
      ['Keadaan', stateWords(stage)],
      ['Versi penilaian', `${settled.version}`],
      ...(institution.sample ? [['Catatan', 'Data contoh, bukan instansi sungguhan.'] as const] : []),
    ],
  }
}
