import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldErrorOf } from '../../lib/api/field-error.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import type { ChangedValue } from '../../ui/changed-values.tsx'
import { ColleagueNote } from '../../ui/colleague-note.tsx'
import { type OwnRound, StaleRound, useChangeRound } from './api/round-register.ts'
import { rebaseDraft } from './rebase-draft.ts'
import { draftOf, findRoundLacks, type RoundDraft, toRoundChange } from './round-draft.ts'
import { RoundFields } from './round-fields.tsx'
import { useRoundDifferences } from './use-round-differences.ts'

interface ChangeDialogProps {
  readonly institutionId: string
  readonly round: OwnRound
  readonly onClose: () => void
  readonly onChanged: (before: OwnRound, now: OwnRound) => void
}

export function ChangeDialog({ institutionId, round, onClose, onChanged }: ChangeDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(round))
  const [seen, setSeen] = useState(round)
  const [overtaken, setOvertaken] = useState<readonly ChangedValue[]>([])
  const differences = useRoundDifferences()
  const change = useChangeRound(institutionId)
  // its own year is not one that is taken
  const missing = findRoundLacks(draft, { rounds: [] })
  const follow = (current: OwnRound) => {
    setDraft(rebaseDraft(draft, { seen, current }))
    setOvertaken(differences(seen, current))
    setSeen(current)
  }
  const submit = () => {
    if (missing.length > 0) return
    const request = { seen, change: toRoundChange(draft, round.timeZone) }
    change.mutate(request, {
      onSuccess: (now) => onChanged(seen, now),
      onError: (error) => {
        if (error instanceof StaleRound) follow(error.current)
      },
    })
  }
  return (
    <ActionDialog
      wide
      title={<Trans>Ubah {round.name}</Trans>}
      submitLabel={<Trans>Simpan putaran</Trans>}
      consequence={
        <Trans>
          Semua orang langsung melihatnya di Beranda dan Penilaian. Tahun dan edisi instrumen tetap; nilai
          yang sudah diisi tidak berubah.
        </Trans>
      }
      pending={change.isPending}
      error={change.error instanceof StaleRound ? null : change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <RoundFields
            draft={draft}
            onChange={(part: Partial<RoundDraft>) => setDraft({ ...draft, ...part })}
            timeZone={round.timeZone}
            lacking={tried ? missing : []}
            targetError={fieldErrorOf(change.error, '/target')}
            isSent={seen.isSent}
            isNational={seen.openedNationally !== null}
          />
          {change.error instanceof StaleRound ? <ColleagueNote values={overtaken} /> : null}
        </>
      )}
    </ActionDialog>
  )
}
