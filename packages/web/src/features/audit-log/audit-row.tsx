import type { AuditEntry } from '../../lib/api/contract.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './audit-log.module.css'
import { useEntryWords } from './use-entry-words.ts'

interface AuditRowProps {
  readonly entry: AuditEntry
  readonly timeZone: string
}

/** Names and texts come from people: they stand here as text, whatever they look like. */
export function AuditRow({ entry, timeZone }: AuditRowProps) {
  const words = useEntryWords()
  const about = words.about(entry)
  return (
    <tr>
      <td className={styles.moment}>{words.moment(entry, timeZone)}</td>
      <td className={styles.what}>
        <strong>{words.who(entry)}</strong>{' '}
        <span className={classNames(entry.outcome === 'refused' && styles.refused)}>{words.what(entry)}</span>
        {about === '' ? null : <span className={styles.about}>{about}</span>}
      </td>
      <td className={styles.from}>{entry.address ?? '–'}</td>
      <td className={styles.place}>{words.place(entry)}</td>
    </tr>
  )
}
