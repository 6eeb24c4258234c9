import { createHash } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { PaperKind } from '@undagi/papers'
import type { RequestContext } from '../../../request-context.ts'
import { newCheckCode, spelledCode } from '../check-code.ts'
import { contentOfPaper } from '../content-of-paper.ts'
import { insertIssued, selectIssued } from '../papers.repository.ts'
import { printPaper } from '../print-paper.ts'
import { readPapered } from '../read-papered.ts'
import { issueNotAllowed, issueTooEarly, paperIssuedMeanwhile, paperNotReady } from '../reports.errors.ts'
import { canEverIssue, canIssuePaper } from '../reports.policy.ts'
import { presentIssued } from '../reports.presenter.ts'
import type { issuedPaperSchema, newPaperSchema } from '../reports.schemas.ts'

interface Wanted extends z.infer<typeof newPaperSchema> {
  readonly assessmentId: string
  readonly kind: PaperKind
  /** Where anybody checks it. */
  readonly site: string
}

/** Prints a paper with its number and a check code, and keeps it: the next version of its kind, once, whoever else tries at the moment. */
export async function issuePaper(
  wanted: Wanted,
  context: RequestContext,
): Promise<z.infer<typeof issuedPaperSchema>> {
  const { assessmentId, kind, number, place, day, signatory, version, site } = wanted
  const { database, request } = context
  const found = await readPapered(assessmentId, context)
  const { actor, row } = found
  if (!canEverIssue(actor, row)) throw issueNotAllowed()
  if (!canIssuePaper(actor, row)) throw issueTooEarly()
  const { results } = await database.read(request, (db) => [selectIssued(db, assessmentId)])
  const versions = results[0].filter((each) => each.kind === kind).length
  if (versions + 1 !== version) throw paperIssuedMeanwhile()

  const checkCode = newCheckCode()
  const check = { code: spelledCode(checkCode), address: `${site}/periksa` }
  const content = contentOfPaper(kind, found, {
    ...{ number, version, place, day, signatory, check, isDraft: false },
  })
  if (content === undefined) throw paperNotReady()
  const pdf = Buffer.from(await printPaper(content, context))
  const issued = await database.asActor(request, ({ db, actor: { personId, name } }) =>
    insertIssued(db, {
      ...{ institutionId: row.institutionId, assessmentId, kind, version, number, paperDay: day, checkCode },
      ...{ sha256: createHash('sha256').update(pdf).digest('hex'), pdf },
      ...{ authorId: personId, authorName: name, issuedAt: request.at },
    }),
  )
  if (issued === undefined) throw paperIssuedMeanwhile()
  return presentIssued(issued)
}
