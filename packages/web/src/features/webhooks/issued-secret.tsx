import { Trans, useLingui } from '@lingui/react/macro'
import type { IssuedWebhook } from '../../lib/api/contract.ts'
import { IssuedOnce } from '../../ui/issued-once.tsx'
import { LeaveGuard } from '../../ui/leave-guard.tsx'

interface IssuedSecretProps {
  readonly issued: IssuedWebhook
  readonly onDone: () => void
}

/** The secret of a webhook that was just registered. */
export function IssuedSecret({ issued, onDone }: IssuedSecretProps) {
  const { t } = useLingui()
  const { name } = issued.webhook
  return (
    <IssuedOnce
      title={<Trans>Rahasia {name}: simpan sekarang</Trans>}
      secret={issued.secret}
      copy={{ words: <Trans>Salin rahasia</Trans>, label: t`Salin rahasia ${name}` }}
      onDone={onDone}
      explanation={
        <Trans>
          Rahasia ini hanya ditampilkan sekali ini. Simpan di program penerima: dengan rahasia ini ia
          memeriksa bahwa kiriman benar dari Undagi. Sesudah itu, uji alamatnya di bawah.
        </Trans>
      }
    >
      <LeaveGuard
        title={<Trans>Rahasia {name} sudah Anda simpan?</Trans>}
        back={<Trans>Kembali ke rahasia</Trans>}
      >
        <Trans>
          Sesudah Anda meninggalkan halaman ini, rahasianya tidak dapat dilihat lagi: Anda harus menghapus
          webhook ini dan mendaftarkannya lagi.
        </Trans>
      </LeaveGuard>
    </IssuedOnce>
  )
}
