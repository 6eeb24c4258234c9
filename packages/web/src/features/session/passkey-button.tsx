import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { Session } from '../../lib/api/contract.ts'
import { canUsePasskeys, PasskeyCancelled, signInWithPasskey } from '../../lib/api/passkeys.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'

/** Signs in without a password; nothing where the browser keeps no keys. */
export function PasskeyButton({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) {
  const errorWords = useErrorWords()
  const attempt = useMutation({ mutationFn: signInWithPasskey, onSuccess: onSignedIn })
  if (!canUsePasskeys()) return null
  return (
    <>
      <Button
        aria-disabled={attempt.isPending}
        onClick={() => (attempt.isPending ? undefined : attempt.mutate())}
      >
        <Trans>Masuk dengan kunci sandi</Trans>
      </Button>
      {attempt.error ? (
        <Note tone="bad" role="alert">
          {attempt.error instanceof PasskeyCancelled ? (
            <Trans>Tidak jadi: perangkat Anda tidak memberi kunci sandi untuk alamat ini.</Trans>
          ) : (
            errorWords(attempt.error)
          )}
        </Note>
      ) : null}
    </>
  )
}
