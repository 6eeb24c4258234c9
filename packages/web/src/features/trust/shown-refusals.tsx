import { Trans } from '@lingui/react/macro'
import type { TrustPreview } from '../../lib/api/contract.ts'
import { Note } from '../../ui/note.tsx'

/** What cannot be relied on, each with its reason. */
export function ShownRefusals({ refusals }: Pick<TrustPreview, 'refusals'>) {
  return refusals.map(({ position, code, message }) => (
    <Note key={`${position}${code}`} tone="bad">
      {position === 0 ? null : (
        <>
          <Trans>Bagian {position}:</Trans>{' '}
        </>
      )}
      {message}
    </Note>
  ))
}
