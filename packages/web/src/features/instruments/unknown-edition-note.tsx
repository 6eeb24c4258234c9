import { Trans } from '@lingui/react/macro'
import { Note } from '../../ui/note.tsx'
import type { ShownEdition } from './use-edition.ts'

/** An old link may name an edition that this installation does not have. */
export function UnknownEditionNote({ shown }: { shown: ShownEdition }) {
  if (!shown.isUnknown) return null
  return (
    <Note tone="look" role="status">
      <Trans>
        Edisi yang disebut alamat ini tidak ada di sini. Yang tampak: {shown.instrument.shortName}.
      </Trans>
    </Note>
  )
}
