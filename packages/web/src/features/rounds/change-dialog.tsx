import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldErrorOf } from '../../lib/api/field-error.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { type OwnRound, useChangeRound } from './api/round-register.ts'
import { draftOf, findRoundLacks, type RoundDraft, toRoundChange } from './round-draft.ts'
import { RoundFields } from './round-fields.tsx'

interface ChangeDialogProps {
  readonly institutionId: string
  readonly round: OwnRound
  readonly onClose: () => void
  readonly onChanged: () => void
}

export function ChangeDialog({ institutionId, round, onClose, onChanged }: ChangeDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(round))
  const change = useChangeRound(institutionId)
  // its own year is not one that is taken
  const missing = findRoundLacks(draft, { rounds: [] })
  const submit = () => {
    if (missing.length > 0) return
    const request = { roundId: round.id, change: toRoundChange(draft, round.timeZone) }
    change.mutate(request, { onSuccess: onChanged })
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
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <RoundFields
          draft={draft}
          onChange={(part: Partial<RoundDraft>) => setDraft({ ...draft, ...part })}
          timeZone={round.timeZone}
          lacking={tried ? missing : []}
          targetError={fieldErrorOf(change.error, '/target')}
        />
      )}
    </ActionDialog>
  )
}
