import type { z } from '@hono/zod-openapi'
import { refer } from '../../../../platform/audit/references.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { ensureMay } from '../../../institutions/institutions.usecases.ts'
import { letterheadChanged } from '../letterheads.errors.ts'
import { type LetterheadView, presentLetterhead } from '../letterheads.presenter.ts'
import { insertLetterhead } from '../letterheads.repository.ts'
import type { newLetterheadSchema } from '../letterheads.schemas.ts'
import { loadCurrent } from '../load-current.ts'
import { printSample } from '../print-sample.ts'
import { wantedLetterhead } from '../wanted-letterhead.ts'

interface Asked {
  readonly institutionId: string
  readonly wanted: z.infer<typeof newLetterheadSchema>
}

/** The next version, of every paper from now on; what was issued keeps its own. A paper is printed with it first: what cannot be drawn is not kept. */
export async function changeLetterhead(
  { institutionId, wanted }: Asked,
  context: RequestContext,
): Promise<LetterheadView> {
  const { database, request } = context
  const current = await loadCurrent(institutionId, context)
  if (current.version !== wanted.expectedVersion)
    throw letterheadChanged({ current: presentLetterhead(current) })
  const next = { ...wantedLetterhead(wanted, current), version: current.version + 1 }
  await printSample(next, context)
  const made = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'change_institution', institutionId)
    const { personId, name } = actor
    const { owner, unit, contact, place, signatory, version, logo } = next
    const isFirst = await insertLetterhead(db, {
      ...{ institutionId, version, owner, unit, contact, place, signatory },
      ...{ logo: logo?.bytes ?? null, logoKind: logo?.kind ?? null },
      ...{ logoWidth: logo?.width ?? null, logoHeight: logo?.height ?? null },
      ...{ authorId: personId, authorName: name, madeAt: request.at },
    })
    refer(db, { letterheadVersions: [version] })
    return isFirst ? presentLetterhead({ ...next, authorName: name, madeAt: request.at }) : undefined
  })
  if (made === undefined)
    throw letterheadChanged({ current: presentLetterhead(await loadCurrent(institutionId, context)) })
  return made
}
