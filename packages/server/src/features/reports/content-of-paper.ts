import { type OwnPaperKind, type PaperContent, toScoreTable } from '@undagi/papers'
import type { ForPaper } from '../assessments/usecases/read-for-paper.ts'
import type { InterviewRecordData } from '../interviews/usecases/read-interview-record.ts'
import { frameOfPaper, type PaperNames, subjectOfPaper } from './frame-of-paper.ts'
import { interviewContent } from './interview-content.ts'
import type { Papered } from './read-papered.ts'
import { reportOf } from './report-of.ts'
import type { publishedOutcome } from './round-report/content-of-report.ts'

/** An assessment as its papers tell it; the interview is read for its own paper alone, undefined where nothing was said in it. */
export interface PaperedData extends Papered {
  readonly interview?: InterviewRecordData | undefined
  /** What was published, for the page of the leader; undefined before. */
  readonly outcome?: ReturnType<typeof publishedOutcome>
}

/** What the paper of this kind says; undefined: what it tells of has not happened yet. */
export function contentOfPaper(
  kind: OwnPaperKind,
  { interview, outcome, ...found }: PaperedData,
  names: PaperNames,
): PaperContent | undefined {
  const frame = frameOfPaper(found.letterhead, names)
  const subject = subjectOfPaper(found)
  const signatory = { capacity: 'Koordinator', ...names.signatory }
  switch (kind) {
    case 'self_assessment_record':
      return {
        kind,
        content: { frame, subject, signatory, result: toScoreTable(found.result), gaps: gapsOf(found) },
      }
    case 'publication_consent':
      return { kind, content: { frame, subject, signatory } }
    case 'leader_summary':
      return { kind, content: { ...reportOf(found), ...outcome, frame, subject, signatories: [signatory] } }
    case 'interview_record':
      return interview && interviewContent(interview, { frame, subject })
  }
}

function gapsOf({ gaps, edition }: ForPaper) {
  return gaps.map(({ indicatorCode, kind }) => ({
    code: indicatorCode,
    name: edition.indicatorByCode.get(indicatorCode)?.name ?? '',
    missing: kind,
  }))
}

/** Of which papers there is a draft from the beginning of the round: they tell of the institution's own assessment. */
export const draftKinds = [
  'self_assessment_record',
  'publication_consent',
  'leader_summary',
] as const satisfies readonly OwnPaperKind[]
