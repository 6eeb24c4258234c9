import { Plural, Trans } from '@lingui/react/macro'
import type { IssuedInvitation } from '../../../lib/api/contract.ts'
import { Note } from '../../../ui/note.tsx'

/** Where letters are sent nobody has to hand anything over: to whom they went, and to whom they did not. */
export function SentLetters({ issued }: { readonly issued: readonly IssuedInvitation[] }) {
  const sent = issued.filter(({ letter }) => letter === 'sent')
  const failed = issued.filter(({ letter }) => letter === 'failed')
  return (
    <>
      {sent.length > 0 ? (
        <Note tone="fine" role="status">
          <Plural value={sent.length} other="# surat undangan dikirim ke:" /> {addressesOf(sent)}.
        </Note>
      ) : null}
      {failed.length > 0 ? (
        <Note tone="bad" role="alert">
          <Trans>
            Surat ke {addressesOf(failed)} tidak terkirim. Undangannya ada di daftar: perbarui untuk mengirim
            lagi, atau tanyakan kepada pengelola server bila terulang.
          </Trans>
        </Note>
      ) : null}
    </>
  )
}

const addressesOf = (invitations: readonly IssuedInvitation[]) =>
  invitations.map(({ email }) => email).join(', ')
