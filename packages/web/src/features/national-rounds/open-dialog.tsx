import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import {
  type Candidate,
  type NationalRoundRegister,
  type Opened,
  useOpenNationalRound,
  usePreviewNationalRound,
} from './api/national-rounds.ts'
import { CandidateList } from './candidate-list.tsx'
import { possibleIn } from './narrow-candidates.ts'
import {
  draftNationalRound,
  findReasonLacks,
  findTermsLacks,
  lacksSource,
  toRest,
  toTerms,
} from './national-draft.ts'
import { RuleFields } from './rule-fields.tsx'
import { TermsFields } from './terms-fields.tsx'

interface OpenDialogProps {
  readonly institutionId: string
  readonly register: NationalRoundRegister
  readonly onOpened: (outcome: Opened) => void
  readonly onClose: () => void
}

/** First what every participant gets, then who they are: nothing is opened before it was seen where. */
export function OpenDialog({ institutionId, register, onOpened, onClose }: OpenDialogProps) {
  const { t } = useLingui()
  const nameOf = (year: string) => t`Evaluasi ${year}`
  const [draft, setDraft] = useState(() => draftNationalRound({ ...register, nameOf }))
  const [candidates, setCandidates] = useState<readonly Candidate[]>()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isAsked, setAsked] = useState(false)
  const preview = usePreviewNationalRound(institutionId)
  const open = useOpenNationalRound(institutionId)
  const { today, editions } = register
  const missing = findTermsLacks(draft)
  const terms = toTerms(draft, editions)
  const look = () => {
    if (missing.length > 0 || terms === undefined) return
    preview.mutate(terms, {
      onSuccess: (found) => {
        setCandidates(found)
        setChosen(possibleIn(found))
      },
    })
  }
  const submit = () => {
    if (candidates === undefined) return look()
    setAsked(true)
    const isWhole = findReasonLacks(draft, today).length === 0 && !lacksSource(draft)
    if (!isWhole || chosen.size === 0 || terms === undefined) return
    open.mutate({ ...terms, ...toRest(draft), only: [...chosen] }, { onSuccess: onOpened })
  }
  return (
    <ActionDialog
      wide
      title={<Trans>Buka putaran kementerian</Trans>}
      submitLabel={
        candidates === undefined ? (
          <Trans>Lihat pesertanya</Trans>
        ) : (
          <Trans>
            Buka di <Plural value={chosen.size} other="# instansi" />
          </Trans>
        )
      }
      consequence={
        candidates === undefined ? null : (
          <Trans>
            Setiap instansi yang dipilih mendapat putaran {draft.year} dengan jadwal ini, menurut jamnya
            sendiri. Nama Anda tercatat di sana; instansi tidak dapat mengubah jenis dan tanggalnya.
          </Trans>
        )
      }
      pending={preview.isPending || open.isPending}
      error={candidates === undefined ? preview.error : open.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) =>
        candidates === undefined ? (
          <TermsFields {...{ draft, register, nameOf }} lacking={tried ? missing : []} onChange={setDraft} />
        ) : (
          <>
            <BackToTerms onBack={() => setCandidates(undefined)} />
            <CandidateList
              {...{ candidates, chosen }}
              possible={<Trans>Akan dibuka</Trans>}
              onChoose={setChosen}
            />
            {isAsked && chosen.size === 0 ? (
              <Note tone="bad" role="alert">
                <Trans>Belum ada instansi yang dipilih.</Trans>
              </Note>
            ) : null}
            <RuleFields {...{ draft, today }} tried={isAsked} onChange={setDraft} />
          </>
        )
      }
    </ActionDialog>
  )
}

/** The second page of the dialog begins here: one goes on from its top. */
function BackToTerms({ onBack }: { readonly onBack: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div>
      <Button ref={button} onClick={onBack}>
        <Trans>Kembali ke jadwal</Trans>
      </Button>
    </div>
  )
}
