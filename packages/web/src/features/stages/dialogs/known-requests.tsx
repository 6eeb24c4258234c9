import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Note } from '../../../ui/note.tsx'
import type { OpenRequest } from '../api/stage.ts'
import { ClosedRequests } from '../closed-requests.tsx'

/** What units can no longer answer once this is sent; what was asked since the dialog was opened is said. */
export function KnownRequests({ open }: { readonly open: readonly OpenRequest[] }) {
  const [seen] = useState(() => new Set(open.map(({ requestId }) => requestId)))
  const came = open.filter(({ requestId }) => !seen.has(requestId)).length
  if (open.length === 0) return null
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
              value={open.length}
              other="# permintaan kepada perangkat daerah belum dijawab, dan ditutup oleh pengiriman ini:"
            />
          </strong>
        </p>
        <ClosedRequests requests={open} />
        <p>
          <Trans>Perangkat daerahnya melihat di Permintaan siapa yang mengirim dan kapan.</Trans>
        </p>
      </div>
    </>
  )
}
