import type { z } from '@hono/zod-openapi'
import { type OwnPaperKind, ownPaperKinds, type PaperKind } from '@undagi/papers'
import { fillTemplate, sampleContent } from '@undagi/papers/template'
import type { RequestContext } from '../../../../request-context.ts'
import { assessmentNotFound } from '../../../assessments/usecases/read-for-paper.ts'
import { type DraftContent, draftOf } from '../../draft-of.ts'
import { readLetterheadOf } from '../../letterhead/read-paper-letterhead.ts'
import { paperNotReady } from '../../reports.errors.ts'
import { reportDraftOf } from '../../round-report/report-draft-of.ts'
import { loadForKeeper } from '../load-for-keeper.ts'
import type { templatePreviewSchema } from '../paper-templates.schemas.ts'
import { usableFile } from '../usable-file.ts'

interface Asked {
  readonly institutionId: string
  readonly kind: PaperKind
  readonly wanted: z.infer<typeof templatePreviewSchema>
}

/** A paper in a template that is not kept yet: with an example, or with the data of a year for who may have its papers. */
export async function previewTemplate(
  { institutionId, kind, wanted: { file, assessmentId } }: Asked,
  context: RequestContext,
): Promise<Uint8Array> {
  await loadForKeeper(institutionId, context)
  const template = await usableFile(file, kind)
  if (assessmentId === null) {
    const { letterhead, institution } = await readLetterheadOf(institutionId, context)
    return await fillTemplate(template, sampleContent(kind, { letterhead, institution }))
  }
  const found = await draftOfYear(assessmentId, kind, context)
  if (found.institutionId !== institutionId) throw assessmentNotFound()
  if (found.content.kind !== kind) throw paperNotReady()
  return await fillTemplate(template, found.content)
}

async function draftOfYear(
  assessmentId: string,
  kind: PaperKind,
  context: RequestContext,
): Promise<DraftContent> {
  return isOwn(kind)
    ? await draftOf({ assessmentId, kind }, context)
    : await reportDraftOf(assessmentId, context)
}

const own: ReadonlySet<string> = new Set(ownPaperKinds)
const isOwn = (kind: PaperKind): kind is OwnPaperKind => own.has(kind)
