import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { planAddition } from '../plan-addition.ts'
import { readTrustContent } from '../read-trust-content.ts'
import { presentPreview, type TrustPreview } from '../trust.presenter.ts'
import { selectTrustInForce } from '../trust.repository.ts'

interface Asked {
  readonly institutionId: string
  readonly content: string
}

/** Shows what is in a file, for a person to compare; nothing is kept. */
export async function previewTrust(
  { institutionId, content }: Asked,
  { database, request, clock }: RequestContext,
): Promise<TrustPreview> {
  const { actor, results } = await database.read(request, (db) => [selectTrustInForce(db, institutionId)])
  ensureMay(actor, 'manage_trust', institutionId)
  const [kept] = results
  const { entries, refusals } = await readTrustContent(Buffer.from(content, 'base64'), kept, clock.now())
  return presentPreview(planAddition(entries, kept, institutionId), refusals)
}
