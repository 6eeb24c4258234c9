import { createHash } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import { refer } from '../../../../platform/audit/references.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { holdForPaper } from '../../../assessments/usecases/read-for-paper.ts'
import { roleNotAllowed } from '../../../institutions/institutions.usecases.ts'
import { findCheckCode } from '../../check-code.ts'
import { type IssuedRow, selectIssued } from '../../papers.repository.ts'
import { readPapered } from '../../read-papered.ts'
import { canBringSigned, canEverBringSigned } from '../../reports.policy.ts'
import { ensureClean } from '../ensure-clean.ts'
import { findCodes } from '../find-codes.ts'
import { readSignedText } from '../read-signed-text.ts'
import {
  signedCodeNeeded,
  signedNotPdf,
  signedOfOther,
  signedOutdated,
  signedTooLarge,
  signedUnsigned,
  signingNotNow,
} from '../signed-papers.errors.ts'
import { insertSigned } from '../signed-papers.repository.ts'
import {
  mostSignedBytes,
  type newSignedCopySchema,
  type SignedKind,
  type signedCopySchema,
} from '../signed-papers.schemas.ts'

interface Wanted {
  readonly assessmentId: string
  readonly kind: SignedKind
  readonly copy: z.infer<typeof newSignedCopySchema>
}

type SignedCopy = z.infer<typeof signedCopySchema>

/** A signed copy of the issued version in force: known by the check code in its text, or by what a person read off the scan. */
export async function bringSigned(
  { assessmentId, kind, copy }: Wanted,
  context: RequestContext,
): Promise<SignedCopy> {
  const { database, request } = context
  const { actor, row } = await readPapered(assessmentId, context)
  if (!canEverBringSigned(actor, row)) throw roleNotAllowed()
  if (!canBringSigned(actor, row)) throw signingNotNow()
  const file = Buffer.from(copy.file, 'base64')
  if (file.length > mostSignedBytes) throw signedTooLarge()
  await ensureClean(file, context)
  const text = await readSignedText(file, request.at)
  if (text === undefined) throw signedNotPdf()
  const { codes, knownBy } = codesOf(text, copy.code)
  const sha256 = createHash('sha256').update(file).digest('hex')
  const paper = await database.asActor(request, async ({ db, actor: author }) => {
    const now = await holdForPaper(db, assessmentId)
    if (now === undefined || !canBringSigned(author, now)) throw signingNotNow()
    const issued = (await selectIssued(db, assessmentId)).filter((each) => each.kind === kind)
    const found = inForce(issued, codes)
    if (found.sha256 === sha256) throw signedUnsigned()
    refer(db, { signed: [{ kind, version: found.version, sha256 }] })
    await insertSigned(db, {
      ...{ institutionId: now.institutionId, assessmentId, kind, paperVersion: found.version },
      ...{ fileName: copy.fileName, file, sha256, knownBy },
      ...{ authorId: author.personId, authorName: author.name, broughtAt: request.at },
    })
    return found
  })
  const { version, number, paperDay: day } = paper
  return { kind, version, number, day, sha256, knownBy }
}

/** What the file says counts; what is typed only where it says nothing. */
function codesOf(text: string, typed: string | null) {
  const inText = findCodes(text)
  if (inText.length > 0) return { codes: inText, knownBy: 'text' } as const
  if (typed === null) throw signedCodeNeeded()
  const code = findCheckCode(typed)
  if (code === undefined) throw signedOfOther()
  return { codes: [code], knownBy: 'code' } as const
}

function inForce(issued: readonly IssuedRow[], codes: readonly string[]): IssuedRow {
  const found = issued.findLast(({ checkCode }) => codes.includes(checkCode))
  if (found === undefined) throw signedOfOther()
  const latest = issued.at(-1)?.version ?? found.version
  if (found.version < latest)
    throw signedOutdated({ detail: `Versi ${found.version}; yang berlaku versi ${latest}.` })
  return found
}
