import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { CheckList } from '../../../ui/check-list.tsx'
import { Note } from '../../../ui/note.tsx'
import { type AskedRequest, type IndicatorContributions, useConsolidate } from '../api/contributions.ts'
import { useContributionWords } from '../use-contribution-words.ts'
import { WeighNotes } from './weigh-notes.tsx'

interface ConsolidateDialogProps {
  readonly assessmentId: string
  readonly timeZone: string
  readonly contributions: IndicatorContributions
  readonly answered: readonly AskedRequest[]
  /** Whether units have said something else since it was opened. */
  readonly isOld: boolean
  /** Told with what has just been copied; nothing, where all was only weighed. */
  readonly onCopied: (copied: readonly AskedRequest[]) => void
  readonly onClose: () => void
}

/** Which statements go into the facts. */
export function ConsolidateDialog({
  assessmentId,
  timeZone,
  contributions,
  answered,
  isOld,
  onCopied,
  onClose,
}: ConsolidateDialogProps) {
  const { t } = useLingui()
  const format = useFormat()
  const words = useContributionWords()
  const copying = useConsolidate({ assessmentId, code: contributions.indicatorCode })
  const [chosen, setChosen] = useState(() => chosenFirst(answered))
  const seen = answered.flatMap(({ id, answer }) =>
    answer ? [{ requestId: id, revision: answer.revision }] : [],
  )
  const answers = seen.filter(({ requestId }) => chosen.has(requestId))
  const leftOut = seen.filter(({ requestId }) => !chosen.has(requestId))
  const copy = () =>
    copying.mutate(
      { answers, leftOut },
      {
        onSuccess: () => {
          onCopied(answered.filter(({ id }) => chosen.has(id)))
          onClose()
        },
      },
    )
  /** Whose words they are and of when; and who weighed them already, with what came of it. */
  const detailOf = ({ answer }: AskedRequest): string => {
    if (answer === null) return ''
    const { authorName, consolidation } = answer
    const said = t`${authorName}, ${format.moment(answer.answeredAt, timeZone)}.`
    if (consolidation === null) return said
    const { byName, isCopied } = consolidation
    const when = format.moment(consolidation.at, timeZone)
    const weighed = isCopied
      ? t`Sudah disalin oleh ${byName}, ${when}.`
      : t`Sudah ditimbang ${byName}, ${when}, tanpa disalin.`
    return `${said} ${weighed}`
  }
  const saidOf = ({ answer }: AskedRequest): string => {
    if (answer === null) return ''
    if (!answer.applies) return t`Tidak berlaku: ${answer.text}`
    return answer.practice ? words.practice[answer.practice] : answer.text
  }
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
      onSubmit={copy}
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
            choices={answered.map((request) => ({
              value: request.id,
              label: `${request.unit.name}: ${saidOf(request)}`,
              detail: detailOf(request),
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
