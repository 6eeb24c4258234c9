import { createHash } from 'node:crypto'
import type { RequestContext } from '../../../request-context.ts'
import { ensureVisible } from '../../institutions/institutions.usecases.ts'
import { nameTrustFile } from '../name-trust-file.ts'
import { trustEntryAltered, trustEntryNotFound } from '../trust.errors.ts'
import { selectTrustFile } from '../trust.repository.ts'
import { writePem } from '../write-pem.ts'

interface Asked {
  readonly institutionId: string
  readonly entryId: string
}

export interface TrustFile {
  readonly fileName: string
  readonly pem: string
}

/**
 * A certificate or list to be taken along, so that a verdict can be checked without Undagi: whoever reads one may. What was
 * withdrawn is still handed out, because old verdicts stand on it. Bytes that no longer bear the fingerprint that was compared are not.
 */
export async function openTrustFile(
  { institutionId, entryId }: Asked,
  { database, request }: RequestContext,
): Promise<TrustFile> {
  const { actor, results } = await database.read(request, (db) => [
    selectTrustFile(db, { whose: institutionId, entryId }),
  ])
  ensureVisible(actor, institutionId)
  const [entry] = results[0]
  if (entry === undefined) throw trustEntryNotFound()
  const { der, sha256, facts } = entry
  if (createHash('sha256').update(der).digest('hex') !== sha256) throw trustEntryAltered()
  return { fileName: nameTrustFile(facts), pem: writePem(der, facts.kind) }
}
