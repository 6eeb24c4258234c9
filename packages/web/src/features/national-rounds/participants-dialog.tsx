import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import {
  type NationalRound,
  type Opened,
  useAddParticipants,
  useWithdrawParticipants,
  type Withdrawn,
} from './api/national-rounds.ts'
import { CandidateList } from './candidate-list.tsx'

interface PlaceProps {
  readonly institutionId: string
  readonly national: NationalRound
  readonly onClose: () => void
}

/** More institutions, by the terms with which the round was opened. */
export function AddDialog({
  institutionId,
  national,
  onDone,
  onClose,
}: PlaceProps & { readonly onDone: (outcome: Opened) => void }) {
  const add = useAddParticipants({ institutionId, nationalRoundId: national.id })
  return (
    <ChoosingDialog
      title={<Trans>Tambah peserta {national.name}</Trans>}
      candidates={national.leftOut}
      possible={<Trans>Akan dibuka</Trans>}
      submitLabel={(count) => (
        <Trans>
          Tambah <Plural value={count} other="# instansi" />
        </Trans>
      )}
      consequence={
        <Trans>Mereka mendapat putaran yang sama, dengan jadwal yang ditetapkan ketika putaran dibuka.</Trans>
      }
      pending={add.isPending}
      error={add.error}
      onChosen={(only, reason) => add.mutate({ only, reason }, { onSuccess: onDone })}
      onClose={onClose}
    />
  )
}

/** Participants that were chosen by mistake, while nothing was filled in there. */
export function WithdrawDialog({
  institutionId,
  national,
  onDone,
  onClose,
}: PlaceProps & { readonly onDone: (outcome: Withdrawn) => void }) {
  const withdraw = useWithdrawParticipants({ institutionId, nationalRoundId: national.id })
  return (
    <ChoosingDialog
      title={<Trans>Tarik peserta {national.name}</Trans>}
      candidates={national.participants.map((each) => ({ ...each, roundName: null }))}
      possible={<Trans>Belum mengisi apa pun</Trans>}
      submitLabel={(count) => (
        <Trans>
          Tarik <Plural value={count} other="# instansi" />
        </Trans>
      )}
      consequence={
        <Trans>
          Putarannya hilang dari semua daftar di instansi itu, dan alasannya tercatat. Instansi yang sudah
          mengisi tidak dapat ditarik.
        </Trans>
      }
      pending={withdraw.isPending}
      error={withdraw.error}
      onChosen={(institutionIds, reason) =>
        withdraw.mutate({ institutionIds, reason }, { onSuccess: onDone })
      }
      onClose={onClose}
    />
  )
}

interface ChoosingDialogProps {
  readonly title: ReactNode
  readonly candidates: NationalRound['leftOut']
  /** What is said of one that can be chosen. */
  readonly possible: ReactNode
  readonly submitLabel: (count: number) => ReactNode
  readonly consequence: ReactNode
  readonly pending: boolean
  readonly error: unknown
  readonly onChosen: (institutionIds: string[], reason: string) => void
  readonly onClose: () => void
}

function ChoosingDialog({ candidates, possible, submitLabel, onChosen, ...dialog }: ChoosingDialogProps) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const submit = () => {
    if (chosen.size > 0 && reason.trim() !== '') onChosen([...chosen], reason.trim())
  }
  return (
    <ActionDialog wide submitLabel={submitLabel(chosen.size)} onSubmit={submit} {...dialog}>
      {(tried) => (
        <>
          <CandidateList {...{ candidates, chosen, possible }} onChoose={setChosen} />
          {tried && chosen.size === 0 ? (
            <Note tone="bad" role="alert">
              <Trans>Belum ada instansi yang dipilih.</Trans>
            </Note>
          ) : null}
          <TextArea
            label={t`Alasan`}
            hint={t`Dibaca semua yang bekerja di putaran ini.`}
            error={tried && reason.trim() === '' ? t`Tuliskan alasannya.` : undefined}
            maxLength={2000}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </ActionDialog>
  )
}
