import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { GivenDelegation, Institution } from '../../../lib/api/contract.ts'
import { lastMoment } from '../../../lib/local-time.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { fieldClass } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import styles from '../delegations.module.css'
import { HelpByLetter } from './help-by-letter.tsx'

interface HelpOnItsWayProps {
  readonly given: GivenDelegation
  readonly institution: Institution
  readonly onClose: () => void
}

/** What was given, and what to send: a link to the page, or to the invitation, which is shown this once. */
export function HelpOnItsWay({ given, institution, onClose }: HelpOnItsWayProps) {
  const { t } = useLingui()
  const until = useFormat().date(lastMoment(given.validTo), institution.timeZone)
  const { delegateName: name, token, letter } = given
  if (letter !== null)
    return <HelpByLetter name={name} until={until} isSent={letter === 'sent'} onClose={onClose} />
  const { origin } = window.location
  const address =
    token === null ? `${origin}/${institution.slug}/pendelegasian` : `${origin}/undangan#${token}`
  const words = t`Yth. ${name}, mohon bantu saya mengisi penilaian ${institution.name} sampai ${until}. Bukalah tautan ini; Anda bekerja dengan nama Anda sendiri.`
  return (
    <div className={styles.form}>
      <Note tone="fine" role="status">
        {given.state === 'needs_second_factor' ? (
          <Trans>
            {name} dapat mengisi setelah memasang aplikasi kode di Profil dan masuk lagi: peran Anda meminta
            langkah kedua. Berakhir {until}. Kirimkan tautannya.
          </Trans>
        ) : token === null ? (
          <Trans>
            {name} dapat mengisi mulai sekarang sampai {until}. Kirimkan tautannya.
          </Trans>
        ) : (
          <Trans>
            Kirimkan tautan ini hanya kepada {name}. Tautan hanya diperlihatkan sekali; pendelegasian mulai
            saat ia menerimanya, dan berakhir {until}.
          </Trans>
        )}
      </Note>
      <input
        className={fieldClass}
        readOnly
        aria-label={t`Tautan untuk ${name}`}
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.actions}>
        <CopyButton text={`${words}\n${address}`}>
          <Trans>Salin pesan</Trans>
        </CopyButton>
        <CopyButton text={address}>
          <Trans>Salin tautan</Trans>
        </CopyButton>
      </div>
      <p className={styles.quiet}>
        <Trans>
          Yang sedang Anda delegasikan, dan tombol untuk mencabutnya, ada di{' '}
          <Link to="/$slug/pendelegasian" params={{ slug: institution.slug }} onClick={onClose}>
            Pendelegasian
          </Link>
          .
        </Trans>
      </p>
      <Button onClick={onClose}>
        <Trans>Selesai</Trans>
      </Button>
    </div>
  )
}
