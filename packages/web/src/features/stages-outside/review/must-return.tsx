import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import styles from './review.module.css'

interface MustReturnProps {
  /** Marked as not valid. */
  readonly codes: readonly string[]
  readonly onGo: (code: string) => void
}

/** What is to go back to its assessor before the consolidation, each number opening its line. */
export function MustReturn({ codes, onGo }: MustReturnProps) {
  if (codes.length === 0) return null
  return (
    <Note tone="look" className={styles.note}>
      <Trans>Harus dikembalikan kepada asesor sebelum konsolidasi:</Trans>{' '}
      {codes.map((code, at) => (
        <span key={code}>
          {at > 0 ? ', ' : null}
          <LinkButton onClick={() => onGo(code)}>{code}</LinkButton>
        </span>
      ))}
    </Note>
  )
}
