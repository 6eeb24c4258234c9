import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { keepTrust } from '../keep-trust.ts'
import { readTrustContent } from '../read-trust-content.ts'
import { presentTrust, type TrustView } from '../trust.presenter.ts'
import { selectTrustChanges, selectTrustEntries, selectTrustInForce } from '../trust.repository.ts'

interface Asked {
  readonly institutionId: string
  readonly content: string
  readonly confirmed: readonly string[]
  readonly reason: string
}

/** Relies on what a person has confirmed from now on; signed documents are judged again by it. */
export async function addTrust(
  { institutionId, content, confirmed, reason }: Asked,
  { database, request, clock, signatures }: RequestContext,
): Promise<TrustView> {
  const { actor, results } = await database.read(request, (db) => [selectTrustInForce(db, institutionId)])
  ensureMay(actor, 'manage_trust', institutionId)
  // Read before the transaction: it takes a process of its own.
  const read = await readTrustContent(Buffer.from(content, 'base64'), results[0], clock.now())
  const view = await database.asActor(request, async ({ db, actor: author }) => {
    ensureMay(author, 'manage_trust', institutionId)
    await keepTrust(
      db,
      { read, confirmed, reason },
      { institutionId, authorId: author.personId, authorName: author.name, at: request.at },
    )
    const entries = await selectTrustEntries(db, institutionId)
    return presentTrust({ entries, changes: await selectTrustChanges(db, institutionId), now: request.at })
  })
  signatures.wake()
  return view
}
