import { Trans } from '@lingui/react/macro'
import type { InvitationLink } from '../../lib/api/contract.ts'
import { lastMoment } from '../../lib/local-time.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useRoleNames } from '../../lib/use-role-names.ts'
import styles from './invitation-page.module.css'
import type { Offer } from './offer.ts'

const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone

/** A day that ends at midnight anywhere in Indonesia is still that day here, wherever the browser is. */
const westernmostZone = 'Asia/Jakarta'

/** Who invites to what, before anything is asked. */
export function OfferHead({ link, offer }: { link: InvitationLink; offer: Offer }) {
  const format = useFormat()
  const names = useRoleNames().listOf(offer.roles)
  const roles = offer.unitName === null ? names : `${names} (${offer.unitName})`
  const { institution, invitedBy } = link
  const until = offer.validTo
    ? format.date(lastMoment(offer.validTo), westernmostZone)
    : format.moment(offer.expiresAt, ownZone)
  return (
    <>
      <h1>
        <Trans>Anda diundang ke {institution.name}</Trans>
      </h1>
      <div className={styles.words}>
        <p>
          {offer.roles.length === 0 ? (
            <Trans>
              <strong>{invitedBy}</strong> meminta bantuan Anda mengisi penilaian kematangan digital{' '}
              {institution.name} di Undagi, sampai {until}. Anda bekerja dengan nama Anda sendiri.
            </Trans>
          ) : (
            <Trans>
              <strong>{invitedBy}</strong> mengundang Anda sebagai <strong>{roles}</strong> di Undagi, tempat{' '}
              {institution.name} menilai kematangan digitalnya.
            </Trans>
          )}
        </p>
        {institution.sample ? (
          <p>
            <Trans>Instansi ini rekaan: data contoh untuk mencoba Undagi.</Trans>
          </p>
        ) : null}
        <p className={styles.until}>
          <Trans>
            Undangan ini untuk <strong>{offer.email}</strong> dan dapat diterima sampai{' '}
            {format.moment(offer.expiresAt, ownZone)}.
          </Trans>
        </p>
      </div>
    </>
  )
}
