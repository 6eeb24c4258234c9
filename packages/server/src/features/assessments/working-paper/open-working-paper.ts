import { writeWorkingPaper } from '@undagi/result-tables'
import type { RequestContext } from '../../../request-context.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { assessmentNotFound } from '../assessments.errors.ts'
import { canReadResult } from '../assessments.policy.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { ensureReadable } from '../ensure-readable.ts'
import { toPaperName } from './paper-name.ts'
import { toWorkingPaper } from './to-working-paper.ts'
import { valueTooFine } from './working-paper.errors.ts'
import { selectSettled } from './working-paper.repository.ts'

export interface OpenedPaper {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

interface Wanted {
  readonly assessmentId: string
  /** Where pages are served: the paper leads back to them. */
  readonly origin: string
}

/** The kertas kerja of the values and texts in the history, for who reads the result: what is still being typed is not in it. */
export async function openWorkingPaper(
  { assessmentId, origin }: Wanted,
  { database, editions, request }: RequestContext,
): Promise<OpenedPaper> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectSettled(db, { assessmentId }),
  ])
  const [[assessment], [settled]] = results
  ensureReadable(actor, assessment)
  if (!canReadResult(actor, assessment)) throw roleNotAllowed()
  if (settled === undefined) throw assessmentNotFound()
  const { institution, round } = assessment
  const { instrument } = await editions.get(editionKeyOf(round), request)
  const written = await writeWorkingPaper(toWorkingPaper({ assessment, settled, instrument, origin }))
  // What is kept has passed the scale: only its decimals can be more than a spreadsheet counts.
  if (!written.ok) throw valueTooFine()
  const { id: edition, revision } = instrument
  const name = { slug: institution.slug, year: round.year, edition, revision, version: settled.version }
  return { fileName: toPaperName(name), bytes: Uint8Array.from(written.bytes) }
}
