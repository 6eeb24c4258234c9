import { indicatorsOf, type Judgement, judgementAt, lastStageOf, officialAt } from '@undagi/maturity'
import { type PaperKind, paperNames } from '@undagi/papers'
import type { PaperPart, PaperValues, WorkingPaper } from '@undagi/result-tables'
import { clockInWords } from '../../../platform/day-in-words.ts'
import { canReadAssessment } from '../assessments.policy.ts'
import type { SeenStages } from '../stages/outside/load-stages.ts'
import { correctionsOf } from '../stages/outside/stages-of.ts'
import { stateWords } from './state-words.ts'

type JudgedAt = (code: string) => Judgement | undefined

/** Where pages are served, and when it is asked: a file that is kept tells of which moment it is. */
interface Asked {
  readonly origin: string
  readonly at: Date
}

/** What an assessment is to this person: what the institution said of itself, and what came of it, each as far as they see it. */
export function toPaperParts(seen: SeenStages, asked: Asked): readonly PaperPart[] {
  const { stages, outside, row } = seen
  const last = lastStageOf(stages)
  const corrections = correctionsOf(outside)
  const part = (values: PaperValues, judgedAt: JudgedAt): PaperPart => ({
    ...{ values, paper: toWorkingPaper(seen, { ...asked, judgedAt }) },
  })
  return [
    ...(seen.seen.includes('self_assessment')
      ? [part('own', (code) => judgementAt(stages, 'self_assessment', code)?.judgement)]
      : []),
    ...(last !== 'self_assessment' && seen.seen.includes(last)
      ? [
          part(
            row.stage === 'published' ? 'official' : 'draft',
            (code) => officialAt(stages, corrections, code)?.judgement,
          ),
        ]
      : []),
  ]
}

function toWorkingPaper(
  { actor, row, edition }: SeenStages,
  { origin, at, judgedAt }: Asked & { readonly judgedAt: JudgedAt },
): WorkingPaper {
  const { institution, round, stage, version, boundaryRule: rule, boundarySource: source } = row
  const codes = indicatorsOf(edition.instrument).map(({ code }) => code)
  const page = (code: string) =>
    `${origin}/${institution.slug}/${round.year}/penilaian/${encodeURIComponent(code)}`
  const ofEach = <T>(toValue: (code: string) => T) =>
    Object.fromEntries(codes.map((code) => [code, toValue(code)]))
  return {
    instrument: edition.instrument,
    year: round.year,
    ...(rule !== null && source !== null && { boundary: { rule, source } }),
    ratings: ofEach((code) => judgedAt(code)?.value ?? null),
    texts: ofEach((code) => ({
      facts: judgedAt(code)?.facts ?? null,
      analysis: judgedAt(code)?.analysis ?? null,
    })),
    // The page of an indicator is for who reads the assessment; from outside one judges elsewhere.
    pages: canReadAssessment(actor, row) ? ofEach(page) : {},
    about: [
      ['Instansi', institution.name],
      ['Putaran', `${round.name} (${round.year})`],
      ['Keadaan', stateWords(stage)],
      ['Versi penilaian', `${version}`],
      ['Keadaan per', momentIn(institution.timeZone, at)],
      ['Kedudukan', noPaper(paperOfRound[round.kind])],
      ...(institution.sample ? [['Catatan', 'Data contoh, bukan instansi sungguhan.'] as const] : []),
    ],
  }
}

/** Which of the issued papers says what this one only counts. */
const paperOfRound: Readonly<Record<SeenStages['row']['round']['kind'], PaperKind>> = {
  self_assessment: 'self_assessment_record',
  evaluation: 'evaluation_report',
  monitoring: 'monitoring_report',
}

const noPaper = (kind: PaperKind) =>
  `Kertas kerja tanpa nomor dan kode periksa, bukan naskah resmi. Naskahnya ialah ${paperNames[kind]} yang diterbitkan, dengan kode periksanya.`

const momentIn = (timeZone: string, at: Date) =>
  `${new Intl.DateTimeFormat('id-ID', { timeZone, dateStyle: 'long' }).format(at)} pukul ${clockInWords(timeZone, at)}`
