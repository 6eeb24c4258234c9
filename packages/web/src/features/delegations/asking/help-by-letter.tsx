import { Trans } from '@lingui/react/macro'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import styles from '../delegations.module.css'

interface HelpByLetterProps {
  readonly name: string
  readonly until: string
  readonly isSent: boolean
  readonly onClose: () => void
}

/** Where letters are sent the link goes to the mailbox of whoever is asked, and nobody hands it over. */
export function HelpByLetter({ name, until, isSent, onClose }: HelpByLetterProps) {
  return (
    <div className={styles.form}>
      {isSent ? (
        <Note tone="fine" role="status">
          <Trans>
            Undangan dikirim lewat surel kepada {name}. Pendelegasian mulai saat ia menerimanya, dan berakhir{' '}
            {until}.
          </Trans>
        </Note>
      ) : (
        <Note tone="bad" role="alert">
          <Trans>
            Surat kepada {name} tidak terkirim. Cabut pendelegasian ini di halaman Pendelegasian, lalu coba
            lagi; bila terulang, tanyakan kepada pengelola server.
          </Trans>
        </Note>
      )}
      <Button onClick={onClose}>
        <Trans>Selesai</Trans>
      </Button>
    </div>
  )
}
