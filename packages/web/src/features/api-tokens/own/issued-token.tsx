import { Trans, useLingui } from '@lingui/react/macro'
import type { IssuedApiToken } from '../../../lib/api/contract.ts'
import { IssuedOnce } from '../../../ui/issued-once.tsx'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'

interface IssuedTokenProps {
  readonly token: IssuedApiToken
  readonly onDone: () => void
}

/** A token that was just made. */
export function IssuedToken({ token, onDone }: IssuedTokenProps) {
  const { t } = useLingui()
  return (
    <IssuedOnce
      title={<Trans>Token {token.name}: simpan sekarang</Trans>}
      secret={token.token}
      copy={{ words: <Trans>Salin token</Trans>, label: t`Salin token ${token.name}` }}
      onDone={onDone}
      explanation={
        <Trans>
          Token ini hanya ditampilkan sekali ini. Simpan di tempat rahasia program Anda, jangan di surel atau
          di dalam kode. Siapa pun yang memegangnya bekerja atas nama Anda.
        </Trans>
      }
    >
      <LeaveGuard
        title={<Trans>Token {token.name} sudah Anda simpan?</Trans>}
        back={<Trans>Kembali ke token</Trans>}
      >
        <Trans>
          Sesudah Anda meninggalkan halaman ini, tokennya tidak dapat dilihat lagi: Anda harus mencabutnya dan
          membuat yang baru.
        </Trans>
      </LeaveGuard>
    </IssuedOnce>
  )
}
