import { Trans } from '@lingui/react/macro'
import { Note } from '../../../ui/note.tsx'
import type { IndicatorContributions } from '../api/contributions.ts'
import { NotAskedWords } from './not-asked-words.tsx'
import { whatToWeigh } from './what-to-weigh.ts'

/** Said by name before one answer is made of many. */
export function WeighNotes({ contributions }: { readonly contributions: IndicatorContributions }) {
  const { differing, not, withoutProof, silent } = whatToWeigh(contributions)
  const { neverAsked } = contributions.coverage
  const [others, undone, unproven, waiting] = [differing, not, withoutProof, silent].map((names) =>
    names.join(', '),
  )
  if (!others && !undone && !unproven && !waiting && neverAsked === 0) return null
  return (
    <Note tone="look">
      {others ? (
        <p>
          <Trans>Berbeda dari yang lain: {others}.</Trans>
        </p>
      ) : null}
      {undone ? (
        <p>
          <Trans>Belum diterapkan: {undone}.</Trans>
        </p>
      ) : null}
      {unproven ? (
        <p>
          <Trans>Sudah atau sebagian, tetapi tanpa bukti: {unproven}.</Trans>
        </p>
      ) : null}
      {waiting ? (
        <p>
          <Trans>Belum menjawab: {waiting}.</Trans>
        </p>
      ) : null}
      {neverAsked > 0 ? (
        <p>
          <NotAskedWords coverage={contributions.coverage} />
        </p>
      ) : null}
    </Note>
  )
}
