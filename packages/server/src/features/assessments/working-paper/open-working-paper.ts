import { writeWorkingPaper } from '@undagi/result-tables'
import type { RequestContext } from '../../../request-context.ts'
import { loadStages } from '../stages/outside/load-stages.ts'
import { stageValuesClosed } from '../stages/outside/outside.errors.ts'
import { toPaperName } from './paper-name.ts'
import { toPaperParts } from './to-paper-parts.ts'
import { valueTooFine } from './working-paper.errors.ts'

export interface OpenedPaper {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

interface Wanted {
  readonly assessmentId: string
  /** Where pages are served: the paper leads back to them. */
  readonly origin: string
}

/**
 * The kertas kerja of the values and texts in the history, for who reads the stages: what is still being typed is not in it, nor what was
 * judged from outside before this person sees it.
 */
export async function openWorkingPaper(
  { assessmentId, origin }: Wanted,
  context: RequestContext,
): Promise<OpenedPaper> {
  const seen = await loadStages(assessmentId, context)
  const parts = toPaperParts(seen, { origin, at: context.request.at })
  if (parts.length === 0) throw stageValuesClosed()
  const written = await writeWorkingPaper(parts)
  // What is kept has passed the scale: only its decimals can be more than a spreadsheet counts.
  if (!written.ok) throw valueTooFine()
  const { institution, round, version } = seen.row
  const { id: edition, revision } = seen.edition.instrument
  const name = { slug: institution.slug, year: round.year, edition, revision, version }
  const isDraft = parts.some(({ values }) => values === 'draft')
  return { fileName: toPaperName({ ...name, isDraft }), bytes: Uint8Array.from(written.bytes) }
}
