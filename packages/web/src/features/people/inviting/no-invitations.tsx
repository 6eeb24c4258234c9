import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../../ui/link-button.tsx'
import styles from '../people-page.module.css'

/** What invitations are for, one example, one action. */
export function NoInvitations({ onInvite }: { readonly onInvite: () => void }) {
  return (
    <div className={styles.empty}>
      <p>
        <Trans>
          Belum ada yang diundang. Undangan adalah sebuah tautan: Anda mengirimnya lewat WhatsApp atau surel,
          rekan Anda membukanya, memilih kata sandinya sendiri, dan langsung masuk dengan peran yang Anda
          berikan. Misalnya Kepala Bagian Organisasi sebagai asesor internal.
        </Trans>
      </p>
      <p>
        <LinkButton onClick={onInvite}>
          <Trans>Undang rekan pertama</Trans>
        </LinkButton>
      </p>
    </div>
  )
}
