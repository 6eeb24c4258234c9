import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { Session } from '../../lib/api/contract.ts'
import { signOut } from '../../lib/api/session.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import styles from './invitation-page.module.css'

interface OtherAccountProps {
  readonly session: Session
  readonly email: string
  readonly onSignedOut: () => Promise<void>
}

/** Somebody else is signed in on this device, or the same person under another address. */
export function OtherAccount({ session, email, onSignedOut }: OtherAccountProps) {
  const leave = useMutation({ mutationFn: signOut, onSuccess: onSignedOut })
  const errorWords = useErrorWords()
  return (
    <>
      <Note tone="look">
        <p>
          <Trans>
            Di perangkat ini sedang masuk {session.person.name} ({session.person.email}). Undangan hanya dapat
            diterima dengan alamat {email}.
          </Trans>
        </p>
        <p>
          <Trans>
            Bila alamat Anda memang lain, mintalah undangan baru untuk alamat itu kepada yang mengundang Anda.
          </Trans>
        </p>
      </Note>
      {leave.isError ? (
        <Note tone="bad" role="alert">
          <Trans>Belum keluar.</Trans> {errorWords(leave.error)}
        </Note>
      ) : null}
      <Button
        kind="main"
        className={styles.step}
        aria-disabled={leave.isPending}
        onClick={() => (leave.isPending ? undefined : leave.mutate())}
      >
        <Trans>Keluar dan lanjutkan sebagai {email}</Trans>
      </Button>
    </>
  )
}
