import type { z } from '@hono/zod-openapi'
import { refer } from '../../../../platform/audit/references.ts'
import { announceAll } from '../../../../platform/events/announce.ts'
import { Problem } from '../../../../platform/http/problem.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { assessmentTopic, evidenceTopic } from '../../../../topics.ts'
import { selectAssessment } from '../../../assessments/usecases/see-offers.ts'
import { selectBytesOffered } from '../../../evidence/usecases/bytes-offered.ts'
import { beginFileWork, keepOwnFile } from '../../../evidence/usecases/keep-own-file.ts'
import { offerOwnDocument } from '../../../evidence/usecases/offer-own-document.ts'
import { deliverUploads, uploadNotFound } from '../../../uploads/usecases/deliver-uploads.ts'
import { insertAttached, selectAttached } from '../../contributions.repository.ts'
import { ensureOn } from '../../ensure-on.ts'
import { holdRequest } from '../../hold-request.ts'
import { kitQuestionsSchema } from '../kit-content.ts'
import { knownBytes } from '../known-bytes.ts'
import { fileNotHere, fileNotOfKit, kitReturnNotFound } from '../offline-kits.errors.ts'
import { selectReturn } from '../offline-kits.repository.ts'
import type { returnedFileSchema } from '../offline-kits.schemas.ts'
import type { ReturnAddress } from '../see-return.ts'

type Offering = ReturnAddress & z.infer<typeof returnedFileSchema>

/**
 * A file out of a kit's folder, which has arrived like every other, becomes a document offered for the indicator of its question. The
 * same bytes are offered for a question once, however often somebody sends them: whoever lost the answer on the way asks again.
 */
export async function offerReturnedFile(
  { assessmentId, returnId, requestId, uploadId, ...described }: Offering,
  context: RequestContext,
): Promise<{ readonly outcome: 'offered' | 'already' }> {
  const { database, request } = context
  const { actor, results } = await database.read(request, (db) => [selectAssessment(db, { assessmentId })])
  const [row] = results[0]
  ensureOn(actor, 'answer_contribution', row)
  const { institutionId } = row
  const [file] = await deliverUploads({ institutionId, uploadIds: [uploadId] }, context).catch(sayNotHere)
  if (file === undefined) throw new Error('An upload that was delivered as nothing')
  const outcome = await database.asActor(request, async ({ db, actor: author }) => {
    const key = { assessmentId, requestId }
    const holding = { ...key, actor: author, action: 'answer_contribution', at: request.at } as const
    const held = await holdRequest(db, holding)
    await ensureOfKit({ returned: (await selectReturn(db, returnId))[0], unitId: held.unitId, ...key })
    const [attached, offered] = await Promise.all([
      selectAttached(db, key),
      selectBytesOffered(db, assessmentId),
    ])
    const asked = { id: requestId, indicatorCode: held.indicatorCode }
    const isThere = knownBytes(asked, { attached, offered }).includes(file.sha256)
    refer(db, { offlineKits: [{ returnId, unit: held.unitName, fileName: file.fileName }] })
    if (isThere) return 'already'
    const by = { institutionId, actor: author, at: request.at }
    const itemId = await keepOwnFile(db, { ...by, file, described: { ...unsaid, ...described } })
    const place = { assessmentId, code: held.indicatorCode, itemId, why: held.unitName }
    const offerId = await offerOwnDocument(db, { ...by, ...place })
    const hand = { authorId: author.personId, authorName: author.name }
    await insertAttached(db, { offerId, requestId, institutionId, ...hand, attachedAt: request.at })
    return 'offered'
  })
  beginFileWork(context)
  await announceAll([assessmentTopic(assessmentId), evidenceTopic(institutionId)], context)
  return { outcome }
}

/** It is no address that is wrong, but what was to be made of it. */
function sayNotHere(error: unknown): never {
  throw error instanceof Problem && error.kind.code === uploadNotFound.kind.code ? fileNotHere() : error
}

/** What nobody says who puts a file into a folder. */
const unsaid = {
  issuer: null,
  validFrom: null,
  validTo: null,
  status: 'unknown',
  confidentiality: 'internal',
  link: null,
  note: '',
  viewerIds: [],
} as const

interface Sought {
  readonly returned: Awaited<ReturnType<typeof selectReturn>>[number] | undefined
  readonly assessmentId: string
  readonly requestId: string
  readonly unitId: string
}

/** The question is one of the kit's, and the kit is the unit's: what lies in another's folder goes nowhere. */
function ensureOfKit({ returned, assessmentId, requestId, unitId }: Sought): void {
  const kit = returned?.kit
  if (kit?.assessmentId !== assessmentId || kit.unitId !== unitId) throw kitReturnNotFound()
  const isAsked = kitQuestionsSchema.parse(kit.questions).some((each) => each.requestId === requestId)
  if (!isAsked) throw fileNotOfKit()
}
