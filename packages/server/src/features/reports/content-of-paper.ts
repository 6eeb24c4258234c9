import type { Instrument } from '@undagi/maturity'
import {
  type Letterhead,
  type PaperContent,
  type PaperKind,
  type Signatory,
  toScoreTable,
} from '@undagi/papers'
import type { ForPaper } from '../assessments/usecases/read-for-paper.ts'
import { reportOf } from './report-of.ts'

/** What is written in by hand where nobody has said it. */
export interface PaperNames {
  readonly number: string | null
  readonly version: number
  readonly place: string | null
  readonly day: string | null
  readonly signatory: Omit<Signatory, 'capacity'>
  readonly check: { readonly code: string; readonly address: string } | null
  readonly isDraft: boolean
}

/** What the paper of this kind says; undefined: what it tells of has not happened yet. */
export function contentOfPaper(
  kind: PaperKind,
  found: ForPaper,
  names: PaperNames,
): PaperContent | undefined {
  const { row, edition, result } = found
  const { signatory: person, ...given } = names
  const frame = { ...given, letterhead: letterheadOf(row.institution) }
  const subject = subjectOf(edition.instrument, row)
  const signatory = { capacity: 'Koordinator', ...person }
  switch (kind) {
    case 'self_assessment_record':
      return {
        kind,
        content: { frame, subject, signatory, result: toScoreTable(result), gaps: gapsOf(found) },
      }
    case 'publication_consent':
      return { kind, content: { frame, subject, signatory } }
    case 'leader_summary':
      return { kind, content: { ...reportOf(found), frame, subject, signatories: [signatory] } }
    case 'evaluation_report':
    case 'monitoring_report':
    case 'interview_record':
      return undefined
  }
}

/** Regions write their government's name at the head of a letter, others their own. */
function letterheadOf({ name, category }: ForPaper['row']['institution']): Letterhead {
  const isRegion = ['provinsi', 'kabupaten', 'kota'].includes(category)
  return { owner: `${isRegion ? 'Pemerintah ' : ''}${name}`.toUpperCase(), unit: null, contact: [] }
}

/** The evaluation by its long name, without what tells editions apart; and the regulation that its scale stands in. */
function subjectOf({ name, sources, scale }: Instrument, { institution, round }: ForPaper['row']) {
  const text = sources[scale.source.document]
  return {
    ...{ institution: institution.name, evaluation: name.replace(/ \([^()]*\)$/, ''), year: round.year },
    basis: text?.kind === 'regulation' ? (text.shortTitle ?? text.title) : null,
  }
}

function gapsOf({ gaps, edition }: ForPaper) {
  return gaps.map(({ indicatorCode, kind }) => ({
    code: indicatorCode,
    name: edition.indicatorByCode.get(indicatorCode)?.name ?? '',
    missing: kind,
  }))
}

/** Of which papers there is a draft: they tell of the institution's own assessment, which begins with the round. */
export const draftKinds = [
  'self_assessment_record',
  'publication_consent',
  'leader_summary',
] as const satisfies readonly PaperKind[]
