import { createHash } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { PaperContent, PaperKind } from '@undagi/papers'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import { type ForPaper, holdForPaper } from '../assessments/usecases/read-for-paper.ts'
import { newCheckCode, spelledCode } from './check-code.ts'
import { ensureOwnNumber } from './ensure-own-number.ts'
import type { PaperNames } from './frame-of-paper.ts'
import { insertIssued, selectIssued } from './papers.repository.ts'
import { printPaper } from './print-paper.ts'
import { paperIssuedMeanwhile, paperNotReady, paperOutdated } from './reports.errors.ts'
import { presentIssued } from './reports.presenter.ts'
import type { issuedPaperSchema } from './reports.schemas.ts'
import { writeIssuedDocx } from './templates/write-docx.ts'

type Given = Pick<PaperNames, 'number' | 'version' | 'place' | 'day' | 'signatory'>

interface Wanted {
  readonly row: Pick<ForPaper['row'], 'id' | 'institutionId' | 'version'>
  readonly kind: PaperKind
  readonly given: Given & {
    readonly number: string
    readonly day: string
    /** It is meant that another paper bears the number. */
    readonly sameNumber?: boolean | undefined
  }
  /** Where anybody checks it. */
  readonly site: string
  /** Asked once more when it is kept. */
  readonly mayIssue: (actor: Actor, row: ForPaper['row']) => boolean
  /** Undefined: what it tells of has not happened yet. */
  readonly contentOf: (names: PaperNames) => PaperContent | undefined
  /** Whether what it tells beside the assessment is still what was printed. */
  readonly isStill?: (db: Sql) => Promise<boolean>
}

/**
 * Prints a paper with its number and a check code, as PDF and as Word, and keeps both: the next version of its kind, once, whoever else tries at the moment. It
 * is kept only while the assessment, and what its kind tells beside it, is still what was printed: printing takes a while, and meanwhile it may be
 * returned or corrected, or a clarification answered.
 */
export async function issueVersion(
  { row, kind, given, site, mayIssue, contentOf, isStill }: Wanted,
  context: RequestContext,
): Promise<z.infer<typeof issuedPaperSchema>> {
  const { database, request } = context
  const { id: assessmentId, institutionId } = row
  const { sameNumber = false, ...names } = given
  const { number, version, day } = names
  const { results } = await database.read(request, (db) => [selectIssued(db, assessmentId)])
  const versions = results[0].filter((each) => each.kind === kind).length
  if (versions + 1 !== version) throw paperIssuedMeanwhile()
  ensureOwnNumber({ kind, number, isMeant: sameNumber }, results[0])

  const checkCode = newCheckCode()
  const check = { code: spelledCode(checkCode), address: `${site}/periksa` }
  const content = contentOf({ ...names, check, isDraft: false })
  if (content === undefined) throw paperNotReady()
  const [pdf, word] = await Promise.all([
    printPaper(content, context).then((bytes) => Buffer.from(bytes)),
    writeIssuedDocx({ institutionId, content }, context),
  ])
  const issued = await database.asActor(request, async ({ db, actor }) => {
    const now = await holdForPaper(db, assessmentId)
    if (now?.version !== row.version || !mayIssue(actor, now)) throw paperOutdated()
    // Another paper may have been issued with it while this was printed.
    ensureOwnNumber({ kind, number, isMeant: sameNumber }, await selectIssued(db, assessmentId))
    if (isStill !== undefined && !(await isStill(db))) throw paperOutdated()
    return await insertIssued(db, {
      ...{ institutionId, assessmentId, kind, version, number, paperDay: day, checkCode },
      ...{ sha256: digestOf(pdf), pdf, docxSha256: digestOf(word.docx), ...word },
      ...{ authorId: actor.personId, authorName: actor.name, issuedAt: request.at },
    })
  })
  if (issued === undefined) throw paperIssuedMeanwhile()
  return presentIssued(issued)
}

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
