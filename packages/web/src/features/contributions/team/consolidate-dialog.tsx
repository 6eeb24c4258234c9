import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { CheckList } from '../../../ui/check-list.tsx'
import { Note } from '../../../ui/note.tsx'
import { type AskedRequest, type IndicatorContributions, useConsolidate } from '../api/contributions.ts'
import { useContributionWords } from '../use-contribution-words.ts'
import { WeighNotes } from './weigh-notes.tsx'

interface ConsolidateDialogProps {
  readonly assessmentId: string
  readonly contributions: IndicatorContributions
  readonly answered: readonly AskedRequest[]
  /** Whether units have said something else since it was opened. */
  readonly isOld: boolean
  readonly onClose: () => void
}

/** Which statements go into the facts. */
export function ConsolidateDialog({
  assessmentId,
  contributions,
  answered,
  isOld,
  onClose,
}: ConsolidateDialogProps) {
  const words = useContributionWords()
  const copying = useConsolidate({ assessmentId, code: contributions.indicatorCode })
  const [chosen, setChosen] = useState(() => chosenFirst(answered))
  const seen = answered.flatMap(({ id, answer }) =>
    answer ? [{ requestId: id, revision: answer.revision }] : [],
  )
  const answers = seen.filter(({ requestId }) => chosen.has(requestId))
  const leftOut = seen.filter(({ requestId }) => !chosen.has(requestId))
  return (
    <ActionDialog
      title={<Trans>Salin jawaban ke Fakta</Trans>}
      submitLabel={answers.length > 0 ? <Trans>Salin</Trans> : <Trans>Tandai sudah dirangkum</Trans>}
      consequence={
        <Trans>
          Disalin sebagai naskah di bawah Fakta yang sudah ada, masing-masing dengan nama perangkat daerah,
          penulis, dan tanggalnya. Yang sudah tertulis tidak diubah, dan yang sudah disalin tidak diulang.
          Yang tidak dipilih tidak disalin dan dicatat sudah Anda timbang: ia tidak menunggu lagi.
        </Trans>
      }
      pending={copying.isPending}
      error={copying.error}
      onSubmit={() => copying.mutate({ answers, leftOut }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {() => (
        <>
          {isOld ? (
            <Note tone="look" role="status">
              <Trans>
                Ada jawaban yang masuk atau berubah sejak jendela ini dibuka. Yang baru belum tampak di sini:
                tutup lalu buka lagi untuk menimbangnya.
              </Trans>
            </Note>
          ) : null}
          <WeighNotes contributions={contributions} />
          <CheckList
            legend={<Trans>Jawaban yang disalin</Trans>}
            choices={answered.map(({ id, unit, answer }) => ({
              value: id,
              label: `${unit.name}: ${answer?.practice ? words.practice[answer.practice] : (answer?.text ?? '')}`,
            }))}
            chosen={chosen}
            onChoose={setChosen}
          />
        </>
      )}
    </ActionDialog>
  )
}

/** What was not weighed yet; where all of it was, all of it. */
function chosenFirst(answered: readonly AskedRequest[]): ReadonlySet<string> {
  const unweighed = answered.filter(({ answer }) => answer?.consolidation === null)
  return new Set((unweighed.length > 0 ? unweighed : answered).map(({ id }) => id))
}
