import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { EvidenceRevision } from '../../lib/api/contract.ts'
import styles from './evidence.module.css'

interface OriginalLinkProps {
  readonly file: Pick<EvidenceRevision['files'][number], 'fileName' | 'scan'>
  readonly href: string
  readonly className?: string
  readonly children: ReactNode
}

/** The original of a file, to be saved; of one that is held back its name alone, because it is not handed out. */
export function OriginalLink({ file: { fileName, scan }, href, className, children }: OriginalLinkProps) {
  if (scan === 'found')
    return (
      <span className={styles.quiet}>
        <Trans>{fileName} (ditahan)</Trans>
      </span>
    )
  return (
    <a className={className} href={href} download={fileName}>
      {children}
    </a>
  )
}
