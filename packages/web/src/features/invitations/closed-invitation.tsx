import { Trans } from '@lingui/react/macro'
import type { InvitationLink } from '../../lib/api/contract.ts'
import { buttonClass } from '../../ui/button.tsx'
import styles from './invitation-page.module.css'

/** Taken up or too old: whom to ask, and where to go. */
export function ClosedInvitation({ link: { state, institution, invitedBy } }: { link: InvitationLink }) {
  if (state === 'expired')
    return (
      <>
        <h1>
          <Trans>Undangan ini sudah kedaluwarsa</Trans>
        </h1>
        <p className={styles.words}>
          <Trans>
            Mintalah tautan baru kepada {invitedBy} di {institution.name}; ia dapat membuatnya dalam sekejap.
          </Trans>
        </p>
      </>
    )
  return (
    <>
      <h1>
        <Trans>Undangan ini sudah diterima</Trans>
      </h1>
      <p className={styles.words}>
        <Trans>
          Masuklah dengan surel dan kata sandi yang Anda pilih. Bila bukan Anda yang menerimanya, segera beri
          tahu {invitedBy} di {institution.name}.
        </Trans>
      </p>
      <a className={buttonClass('main', styles.step)} href="/masuk">
        <Trans>Masuk</Trans>
      </a>
    </>
  )
}
