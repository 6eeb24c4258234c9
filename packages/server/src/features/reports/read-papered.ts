import type { Letterhead, OwnPaperKind } from '@undagi/papers'
import type { Actor } from '../../platform/database/actor.ts'
import type { RequestContext } from '../../request-context.ts'
import { type ForPaper, readForPaper } from '../assessments/usecases/read-for-paper.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { readInterviewRecord } from '../interviews/usecases/read-interview-record.ts'
import type { PaperedData } from './content-of-paper.ts'
import { readPaperLetterhead } from './letterhead/read-paper-letterhead.ts'
import { canReadInterviewRecord, canReadPapers } from './reports.policy.ts'
import { publishedOutcome } from './round-report/content-of-report.ts'
import { readReported } from './round-report/read-reported.ts'

/** An assessment with what its papers bear. */
export interface Papered extends ForPaper {
  readonly letterhead: Letterhead
}

/** What the papers of an assessment tell, for whoever may have them; 404 or 403 otherwise. */
export async function readPapered(assessmentId: string, context: RequestContext) {
  return readWhere(canReadPapers, assessmentId, context)
}

/** The Berita Acara of the interview, also for who signs it. */
export async function readInterviewed(
  assessmentId: string,
  context: RequestContext,
): Promise<PaperedData & { readonly actor: Actor }> {
  const found = await readWhere(canReadInterviewRecord, assessmentId, context)
  return { ...found, interview: await readInterviewRecord(assessmentId, context) }
}

async function readWhere(
  isAllowed: (actor: Actor, row: ForPaper['row']) => boolean,
  assessmentId: string,
  context: RequestContext,
): Promise<Papered & { readonly actor: Actor }> {
  const found = await readForPaper(assessmentId, context)
  if (!isAllowed(found.actor, found.row)) throw roleNotAllowed()
  // Whoever looks at the papers of an assessment prints one next.
  context.press.warm()
  return { ...found, letterhead: await readPaperLetterhead(found.row.institution, context) }
}

/** The same for one paper: with the interview where it is its Berita Acara, and what was published where it is the leader's. */
export async function readForKind(
  { assessmentId, kind }: { readonly assessmentId: string; readonly kind: OwnPaperKind },
  context: RequestContext,
): Promise<PaperedData & { readonly actor: Actor }> {
  const found = await readPapered(assessmentId, context)
  if (kind === 'leader_summary' && found.row.stage === 'published')
    return { ...found, outcome: publishedOutcome(await readReported(assessmentId, context)) }
  if (kind !== 'interview_record') return found
  return { ...found, interview: await readInterviewRecord(assessmentId, context) }
}
