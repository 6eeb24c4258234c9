import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Note } from '../../ui/note.tsx'
import { backupsQuery } from './api/backups.ts'
import styles from './backup-notice.module.css'

/** For an administrator, where documents were damaged or missing when the server read them again; otherwise nothing. */
export function DocumentsAmissNotice({ slug }: { readonly slug: string }) {
  const { data: backups } = useQuery(backupsQuery)
  if (backups === undefined || backups.documentsAmiss === 0) return null
  return (
    <Note tone="bad" role="status" className={styles.notice}>
      <Plural
        value={backups.documentsAmiss}
        other="# dokumen bukti rusak atau hilang di penyimpanan server."
      />{' '}
      <Trans>Unggah lagi berkasnya, atau minta pengelola server memulihkannya dari cadangan.</Trans>{' '}
      <Link to="/$slug/bukti" params={{ slug }}>
        <Trans>Lihat di Bukti yang mana</Trans>
      </Link>
    </Note>
  )
}
