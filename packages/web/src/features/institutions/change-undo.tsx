import { Trans } from '@lingui/react/macro'
import type { Institution } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { ChangedValues } from '../../ui/changed-values.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Note } from '../../ui/note.tsx'
import styles from './institution-page.module.css'
import { useInstitutionDifferences } from './use-institution-differences.ts'

interface ChangeUndoProps {
  readonly before: Institution
  readonly now: Institution
  readonly error: unknown
  readonly onUndo: () => void
}

/** What was just changed, from what to what, with the way back. */
export function ChangeUndo({ before, now, error, onUndo }: ChangeUndoProps) {
  const errorWords = useErrorWords()
  const pairs = useInstitutionDifferences()(before, now)
  if (pairs.length === 0) return null
  return (
    <Note tone={error ? 'bad' : 'fine'} role="status" className={styles.note}>
      <ChangedValues values={pairs} />
      {error ? <p>{errorWords(error)}</p> : null}
      <LinkButton onClick={onUndo}>
        <Trans>Kembalikan seperti semula</Trans>
      </LinkButton>
    </Note>
  )
}
