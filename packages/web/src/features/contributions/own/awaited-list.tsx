import { Trans } from '@lingui/react/macro'
import type { OwnRequest } from '../api/contributions.ts'
import styles from '../contributions.module.css'

/** Documents that a workbook named, and whose files have not come. */
export function AwaitedList({ awaited }: Pick<OwnRequest, 'awaited'>) {
  if (awaited.length === 0) return null
  return (
    <div>
      <p className={styles.strong}>
        <Trans>Berkas yang masih harus dikirim</Trans>
      </p>
      <ul className={styles.documents}>
        {awaited.map(({ fileName, title, place }) => (
          <li key={fileName}>
            {fileName}
            {title === '' ? null : `, ${title}`}
            {place === '' ? null : <span className={styles.quiet}> ({place})</span>}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        <Trans>
          Dikenali dari namanya: lampirkan dengan nama yang sama, dan berkas itu hilang dari daftar ini.
        </Trans>
      </p>
    </div>
  )
}
