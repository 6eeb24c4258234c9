import { Trans } from '@lingui/react/macro'
import type { Institution, Invitation } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Note } from '../../../ui/note.tsx'
import { useEndMembership } from '../api/people.ts'
import styles from '../people-page.module.css'
import { CancelConsequence } from './cancel-consequence.tsx'
import { EndConsequence } from './end-consequence.tsx'
import type { MemberRow } from './member-rows.ts'

interface EndDialogProps {
  readonly row: MemberRow
  readonly institution: Institution
  readonly personId: string
  readonly all: readonly MemberRow[]
  readonly invitations: readonly Invitation[]
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Says who loses what before it happens; a role that has not begun is taken back. */
export function EndDialog(props: EndDialogProps) {
  const { row, institution, personId, all, invitations, onClose, onEnded } = props
  const errorWords = useErrorWords()
  const role = useRoleNames().of(row.membership.role)
  const end = useEndMembership(institution.id)
  const { name } = row.person
  const isToCome = row.phase === 'mendatang'
  return (
    <Dialog
      open
      onClose={onClose}
      title={
        isToCome ? (
          <Trans>
            Batalkan peran {role}: {name}?
          </Trans>
        ) : (
          <Trans>
            Akhiri peran {role}: {name}?
          </Trans>
        )
      }
    >
      <div className={styles.form}>
        {isToCome ? (
          <CancelConsequence {...{ row, institution, all }} />
        ) : (
          <EndConsequence {...{ row, institution, personId, all, invitations }} />
        )}
        {end.error ? (
          <Note tone="bad" role="alert">
            {errorWords(end.error)}
          </Note>
        ) : null}
        <div className={styles.buttons}>
          <Button onClick={onClose}>
            <Trans>Biarkan perannya</Trans>
          </Button>
          <Button
            kind="main"
            aria-disabled={end.isPending}
            onClick={() =>
              end.isPending ? undefined : end.mutate(row.membership.id, { onSuccess: onEnded })
            }
          >
            <SubmitWords isToCome={isToCome} isPending={end.isPending} />
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function SubmitWords({ isToCome, isPending }: { isToCome: boolean; isPending: boolean }) {
  if (isToCome) return isPending ? <Trans>Membatalkan…</Trans> : <Trans>Batalkan peran</Trans>
  return isPending ? <Trans>Mengakhiri…</Trans> : <Trans>Akhiri peran</Trans>
}
