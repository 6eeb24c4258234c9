import { Trans, useLingui } from '@lingui/react/macro'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Note } from '../../ui/note.tsx'
import { type Assignments, useAssigning } from './api/assignments.ts'
import styles from './assignments.module.css'
import { useAssignmentWords } from './use-assignment-words.ts'

interface OwnTiesProps {
  readonly assessmentId: string
  readonly ties: Assignments['ownTies']
}

/** What this person declared; while it stands they judge nothing here, unless somebody who knows of it assigned them. */
export function OwnTies({ assessmentId, ties }: OwnTiesProps) {
  const { t } = useLingui()
  const words = useAssignmentWords()
  const errorWords = useErrorWords()
  const { mutate, isPending, error } = useAssigning(assessmentId)
  if (ties.length === 0) return null
  return (
    <>
      <h3>
        <Trans>Yang Anda nyatakan</Trans>
      </h3>
      <ul className={styles.list}>
        {ties.map(({ tieId, tie, from, until, note }) => (
          <li key={tieId}>
            <p className={styles.who}>
              {words.ties[tie]}
              <LinkButton
                aria-label={t`Tarik pernyataan: ${words.ties[tie]}`}
                aria-disabled={isPending}
                onClick={() => mutate({ kind: 'tie', body: { kind: 'take_back', tieId, note: '' } })}
              >
                <Trans>Tarik</Trans>
              </LinkButton>
            </p>
            <p className={styles.quiet}>{words.span({ from, until })}</p>
            {note === '' ? null : <p className={styles.quiet}>{note}</p>}
          </li>
        ))}
      </ul>
      {error ? (
        <Note tone="bad" role="alert">
          {errorWords(error)}
        </Note>
      ) : null}
    </>
  )
}
