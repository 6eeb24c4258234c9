import type { z } from '@hono/zod-openapi'
import { networkOf } from '../../../platform/http/network-of.ts'
import type { RequestContext } from '../../../request-context.ts'
import { findCheckCode } from '../check-code.ts'
import { findByCheckCode } from '../papers.repository.ts'
import { checkCodeUnknown, tooManyChecks } from '../reports.errors.ts'
import { presentChecked } from '../reports.presenter.ts'
import type { checkedPaperSchema } from '../reports.schemas.ts'

interface Asked {
  readonly code: string
  readonly from: string
}

/** Whether a paper with this code was issued here: by anybody, and nothing else is told. */
export async function checkPaper(
  { code, from }: Asked,
  { database, paperChecks }: RequestContext,
): Promise<z.infer<typeof checkedPaperSchema>> {
  const network = networkOf(from)
  const retryAfterSeconds = paperChecks.waitSeconds(network)
  if (retryAfterSeconds !== null) throw tooManyChecks({ retryAfterSeconds })
  const known = findCheckCode(code)
  const found = known === undefined ? undefined : await findByCheckCode(database.signin, known)
  if (found !== undefined) return presentChecked(found)
  paperChecks.fail(network)
  throw checkCodeUnknown()
}
