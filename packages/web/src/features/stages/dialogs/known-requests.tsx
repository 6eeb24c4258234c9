import { Plural, Trans } from '@lingui/react/macro'
import { Note } from '../../../ui/note.tsx'
import { ClosedRequests } from '../closed-requests.tsx'
import type { Moving } from './use-moving.ts'

/** What units can no longer answer once this is sent; what was asked since the dialog was opened is said. */
export function KnownRequests({ moving: { stage, seenRequests } }: { readonly moving: Moving }) {
  const { openRequests } = stage
  const came = openRequests.filter(({ requestId }) => !seenRequests.includes(requestId)).length
  if (openRequests.length === 0) return null
  return (
    <>
      {came === 0 ? null : (
        <Note tone="look" role="status">
          <Plural
            value={came}
            other="# permintaan kepada perangkat daerah bertambah sejak Anda membuka jendela ini."
          />
        </Note>
      )}
      <div>
        <p>
          <strong>
            <Plural
              value={openRequests.length}
              other="# permintaan kepada perangkat daerah belum dijawab, dan ditutup oleh pengiriman ini:"
            />
          </strong>
        </p>
        <ClosedRequests requests={openRequests} />
        <p>
          <Trans>Perangkat daerahnya melihat di Permintaan siapa yang mengirim dan kapan.</Trans>
        </p>
      </div>
    </>
  )
}
