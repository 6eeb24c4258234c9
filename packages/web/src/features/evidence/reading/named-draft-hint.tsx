import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { EvidenceDraft } from '../adding/evidence-draft.ts'
import { findNamedDraft } from './named-draft.ts'
import styles from './reading.module.css'
import type { ReadFile } from './use-read-files.ts'

interface NamedDraftHintProps {
  readonly files: readonly ReadFile[]
  readonly draft: EvidenceDraft
  readonly onChange: (change: Partial<EvidenceDraft>) => void
}

/** What a file's name says of where it stands, for a person to take; a name proves nothing. */
export function NamedDraftHint({ files, draft, onChange }: NamedDraftHintProps) {
  const name = findNamedDraft(files, draft)
  return (
    <p role="status" className={name === undefined ? styles.silent : styles.quiet}>
      {name === undefined ? null : (
        <>
          <Trans>Nama berkas {name} menyebut rancangan.</Trans>{' '}
          <LinkButton onClick={() => onChange({ status: 'draft' })}>
            <Trans>Tandai masih rancangan</Trans>
          </LinkButton>
        </>
      )}
    </p>
  )
}
