import type { z } from '@hono/zod-openapi'
import { refer } from '../../../../../platform/audit/references.ts'
import type { RequestContext } from '../../../../../request-context.ts'
import { readEarlierOfficial } from '../../../../assessments/usecases/read-earlier-official.ts'
import { holdForPaper } from '../../../../assessments/usecases/read-for-paper.ts'
import { ministryActs, roleNotAllowed } from '../../../../institutions/institutions.usecases.ts'
import { canEverWriteReportWords, canWriteReportWords, isMinistrysToWrite } from '../../../reports.policy.ts'
import { reportKindOf } from '../../content-of-report.ts'
import { readReported } from '../../read-reported.ts'
import { type AspectView, presentAspects } from '../present-aspects.ts'
import { aspectUnknown, wordsChanged, wordsFrozen, wordsTooEarly } from '../report-words.errors.ts'
import { insertWords, isIssued } from '../report-words.repository.ts'
import type { reportWordsSchema } from '../report-words.schemas.ts'

interface Wanted {
  readonly assessmentId: string
  readonly aspectCode: string
  readonly words: z.infer<typeof reportWordsSchema>
}

/** The next version of what is said of an aspect. What was issued stays as it is: it is mended with a reason, for the next report. */
export async function writeAspect(wanted: Wanted, context: RequestContext): Promise<AspectView> {
  const { assessmentId, aspectCode, words } = wanted
  const { seenVersion, reason, ...said } = words
  const { database, request } = context
  const { aspect: before, kind, institutionId } = await seeAspect(wanted, context)
  if ((before.written?.version ?? 0) !== seenVersion) throw wordsChanged({ current: before })
  const written = await database.asActor(request, async ({ db, actor }) => {
    const row = await holdForPaper(db, assessmentId)
    if (row === undefined || !canWriteReportWords(actor, row)) throw wordsTooEarly()
    const isFrozen = await isIssued(db, { assessmentId, kind })
    if (isFrozen && reason === null) throw wordsFrozen()
    refer(db, { aspects: [{ aspect: aspectCode, version: seenVersion + 1 }] })
    return await insertWords(db, {
      ...{ institutionId, assessmentId, aspectCode, version: seenVersion + 1, ...said },
      ...{ reason: isFrozen ? reason : null, authorId: actor.personId, authorName: actor.name },
      writtenAt: request.at,
    })
  })
  const { aspect } = await seeAspect(wanted, context)
  if (written === undefined) throw wordsChanged({ current: aspect })
  return aspect
}

async function seeAspect({ assessmentId, aspectCode }: Omit<Wanted, 'words'>, context: RequestContext) {
  const found = await readReported(assessmentId, context)
  const { actor, row, came } = found
  if (!canEverWriteReportWords(actor, row))
    throw isMinistrysToWrite(actor, row) ? ministryActs() : roleNotAllowed()
  const kind = reportKindOf(found)
  if (!canWriteReportWords(actor, row) || came === null || kind === undefined) throw wordsTooEarly()
  const aspects = presentAspects(found, came, await readEarlierOfficial(row.id, context))
  const aspect = aspects.find(({ code }) => code === aspectCode)
  if (aspect === undefined) throw aspectUnknown()
  return { aspect, kind, institutionId: row.institutionId }
}
