import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { type AskedRequest, useConsolidate } from '../api/contributions.ts'
import { CheckList } from '../check-list.tsx'
import { useContributionWords } from '../use-contribution-words.ts'

interface ConsolidateDialogProps {
  readonly assessmentId: string
  readonly code: string
  readonly answered: readonly AskedRequest[]
  readonly onClose: () => void
}

/** Which statements go into the facts. */
export function ConsolidateDialog({ assessmentId, code, answered, onClose }: ConsolidateDialogProps) {
  const words = useContributionWords()
  const copying = useConsolidate({ assessmentId, code })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(answered.map(({ id }) => id)))
  const answers = answered.flatMap(({ id, answer }) =>
    chosen.has(id) && answer ? [{ requestId: id, revision: answer.revision }] : [],
  )
  return (
    <ActionDialog
      title={<Trans>Salin jawaban ke Fakta</Trans>}
      submitLabel={<Trans>Salin</Trans>}
      consequence={
        <Trans>
          Disalin sebagai naskah di bawah Fakta yang sudah ada, masing-masing dengan nama perangkat daerah,
          penulis, dan tanggalnya. Yang sudah tertulis tidak diubah, dan yang sudah disalin tidak diulang.
        </Trans>
      }
      pending={copying.isPending}
      error={copying.error}
      onSubmit={() => {
        if (answers.length > 0) copying.mutate(answers, { onSuccess: onClose })
      }}
      onClose={onClose}
    >
      {() => (
        <CheckList
          legend={<Trans>Jawaban yang disalin</Trans>}
          choices={answered.map(({ id, unit, answer }) => ({
            value: id,
            label: `${unit.name}: ${answer?.practice ? words.practice[answer.practice] : (answer?.text ?? '')}`,
          }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
    </ActionDialog>
  )
}
