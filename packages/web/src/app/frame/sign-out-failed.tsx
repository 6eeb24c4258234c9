import { Trans } from '@lingui/react/macro'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import type { useSignOut } from './use-sign-out.ts'

export interface SignOutFailedProps {
  readonly leave: ReturnType<typeof useSignOut>
}

/** Whoever walks away from a common computer must know that the door is still open. */
export function SignOutFailed({ leave }: SignOutFailedProps) {
  const errorWords = useErrorWords()
  if (!leave.isError) return null
  return (
    <Dialog open onClose={leave.reset} title={<Trans>Anda belum keluar</Trans>}>
      <Note tone="bad" role="alert">
        <p>{errorWords(leave.error)}</p>
        <p>
          <Trans>
            Sesi Anda di perangkat ini masih terbuka. Jangan tinggalkan komputer bersama sebelum Anda berhasil
            keluar.
          </Trans>
        </p>
      </Note>
      <p>
        <Button kind="main" onClick={() => leave.mutate()}>
          <Trans>Coba keluar lagi</Trans>
        </Button>
      </p>
    </Dialog>
  )
}
