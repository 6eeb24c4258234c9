import { Link } from '@tanstack/react-router'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import styles from './stages.module.css'

const signed = ['self_assessment_record', 'publication_consent'] as const

/** The way to both papers that are signed before an assessment is sent. */
export function PapersToSign() {
  const names = usePaperNames()
  return signed.map((kind) => (
    <Link key={kind} from="/$slug/$year" to="/$slug/$year/naskah" hash={kind} className={styles.onward}>
      {names[kind]}
    </Link>
  ))
}
