import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Delegation } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { helpersQuery, useDelegate } from '../api/delegations.ts'
import styles from '../delegations.module.css'
import { whatGoesOn } from './what-goes-on.ts'

interface WithdrawnNoteProps {
  readonly delegation: Delegation
  /** All that the same person gave. */
  readonly given: readonly Delegation[]
  readonly onRestored: () => void
}

/**
 * What the withdrawal means, and for a colleague who can still be asked the way back: the same, given anew. A link that nobody
 * had accepted is dead for good, and who helped without a role is invited again.
 */
export function WithdrawnNote({ delegation, given, onRestored }: WithdrawnNoteProps) {
  const errorWords = useErrorWords()
  const delegate = useDelegate()
  const { assessmentId, indicatorCodes, validFrom, validTo, delegateId, delegateName: name } = delegation
  const { data: helpers } = useQuery(helpersQuery(assessmentId))
  const colleague = helpers?.find(({ personId }) => personId === delegateId)
  const { lost, kept } = whatGoesOn(delegation, given)
  const [lostCodes, keptCodes] = [lost.join(', '), kept.join(', ')]
  return (
    <Note tone={delegate.error ? 'bad' : 'fine'} role="status" className={styles.note}>
      <p>
        {delegateId === null ? (
          <Trans>Pendelegasian kepada {name} dicabut, dan tautan undangannya tidak berlaku lagi.</Trans>
        ) : (
          <>
            {lost.length > 0 ? (
              <Trans>
                Pendelegasian dicabut: mulai sekarang {name} tidak dapat lagi mengisi indikator {lostCodes}{' '}
                atas nama Anda. Yang sudah diisinya tetap ada.
              </Trans>
            ) : (
              <Trans>Pendelegasian dicabut.</Trans>
            )}{' '}
            {kept.length > 0 ? <Trans>Yang tetap dapat diisinya: indikator {keptCodes}.</Trans> : null}{' '}
            {colleague === undefined ? null : (
              <LinkButton
                aria-disabled={delegate.isPending}
                onClick={() =>
                  delegate.mutate(
                    {
                      assessmentId,
                      body: { indicatorCodes, validFrom, validTo, to: { personId: colleague.personId } },
                    },
                    { onSuccess: onRestored },
                  )
                }
              >
                <Trans>Kembalikan</Trans>
              </LinkButton>
            )}
          </>
        )}
      </p>
      {delegate.error ? <p>{errorWords(delegate.error)}</p> : null}
    </Note>
  )
}
