import { Trans } from '@lingui/react/macro'
import type { Delegation } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { useDelegate } from '../api/delegations.ts'
import styles from '../delegations.module.css'

interface WithdrawnNoteProps {
  readonly delegation: Delegation
  readonly onRestored: () => void
}

/** What the withdrawal means, and the way back: the same, given anew. A link that nobody had accepted is dead for good. */
export function WithdrawnNote({ delegation, onRestored }: WithdrawnNoteProps) {
  const errorWords = useErrorWords()
  const delegate = useDelegate()
  const { assessmentId, indicatorCodes, validFrom, validTo, delegateId, delegateName: name } = delegation
  return (
    <Note tone={delegate.error ? 'bad' : 'fine'} role="status" className={styles.note}>
      <p>
        {delegateId === null ? (
          <Trans>Pendelegasian kepada {name} dicabut, dan tautan undangannya tidak berlaku lagi.</Trans>
        ) : (
          <>
            <Trans>
              Pendelegasian dicabut: mulai sekarang {name} tidak dapat mengisi lagi. Yang sudah diisinya tetap
              ada.
            </Trans>{' '}
            <LinkButton
              aria-disabled={delegate.isPending}
              onClick={() =>
                delegate.mutate(
                  {
                    assessmentId,
                    body: { indicatorCodes, validFrom, validTo, to: { personId: delegateId } },
                  },
                  { onSuccess: onRestored },
                )
              }
            >
              <Trans>Kembalikan</Trans>
            </LinkButton>
          </>
        )}
      </p>
      {delegate.error ? <p>{errorWords(delegate.error)}</p> : null}
    </Note>
  )
}
