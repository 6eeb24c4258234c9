import { Trans } from '@lingui/react/macro'
import type { Institution } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { useRestoreMembership } from '../api/people.ts'
import styles from '../people-page.module.css'
import type { MemberRow } from './member-rows.ts'

interface EndedNoteProps {
  readonly row: MemberRow
  readonly institution: Institution
  readonly onDone: () => void
}

/** What was just ended, with the way back; what was taken back before it began has none. */
export function EndedNote({ row: { person, membership, phase }, institution, onDone }: EndedNoteProps) {
  const errorWords = useErrorWords()
  const role = useRoleNames().of(membership.role)
  const restore = useRestoreMembership(institution.id)
  if (phase === 'mendatang')
    return (
      <Note tone="fine" role="status" className={styles.note}>
        <Trans>
          Peran {role} {person.name} dibatalkan.
        </Trans>
      </Note>
    )
  return (
    <Note tone={restore.error ? 'bad' : 'fine'} role="status" className={styles.note}>
      <p>
        <Trans>
          Peran {role} {person.name} sudah berakhir.
        </Trans>{' '}
        <LinkButton
          aria-disabled={restore.isPending}
          onClick={() => restore.mutate(membership.id, { onSuccess: onDone })}
        >
          <Trans>Kembalikan</Trans>
        </LinkButton>
      </p>
      {restore.error ? <p>{errorWords(restore.error)}</p> : null}
    </Note>
  )
}
