import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQueries } from '@tanstack/react-query'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { templateQuery, unitsQuery, useAsk } from '../api/contributions.ts'
import { questionBankQuery } from '../api/question-bank.ts'
import { AskFields } from './ask-fields.tsx'
import type { AskingPlace } from './asking-draft.ts'
import { askingLacks } from './asking-lacks.ts'
import { LastYear } from './last-year.tsx'
import { useAskingDraft } from './use-asking-draft.ts'

export interface AskDialogProps extends AskingPlace {
  readonly institutionId: string
  readonly onClose: () => void
}

/** Many units, many indicators, each in its words, and one day. */
export function AskDialog({ institutionId, assessmentId, indicators, by, onClose }: AskDialogProps) {
  const { t } = useLingui()
  const [{ data: units }, { data: bank }] = useSuspenseQueries({
    queries: [unitsQuery(institutionId), questionBankQuery(assessmentId)],
  })
  // Before it opens: what came later would move the fields under the hand.
  const lasts = by === 'team' ? [templateQuery(assessmentId)] : []
  const template = useSuspenseQueries({ queries: lasts }).at(0)?.data
  const asking = useAsk(assessmentId)
  const only = indicators.length === 1 ? indicators : []
  const { draft, change, chosen, wanted } = useAskingDraft(
    new Set(only.map(({ indicatorCode }) => indicatorCode)),
    { units, template, bank: bank.indicators },
  )
  const lacks = askingLacks(draft, wanted)
  return (
    <ActionDialog
      wide
      title={<Trans>Minta jawaban perangkat daerah</Trans>}
      submitLabel={<Plural value={wanted.requests.length} _0="Kirim permintaan" other="Kirim # permintaan" />}
      consequence={
        <Trans>
          Orang di perangkat daerah itu melihat pertanyaannya sendiri saja. Yang sedang ditanya untuk
          indikator yang sama tidak ditanya dua kali.
        </Trans>
      }
      pending={asking.isPending}
      error={asking.error}
      onSubmit={() => {
        if (lacks.length === 0) asking.mutate(wanted, { onSuccess: onClose })
      }}
      onClose={onClose}
    >
      {(tried) => (
        <>
          {template ? (
            <LastYear
              {...{ template, units }}
              isUsed={draft.isLikeLastYear}
              onUse={(isLikeLastYear) => change({ isLikeLastYear })}
            />
          ) : null}
          {draft.isLikeLastYear ? null : (
            <AskFields
              {...{ assessmentId, indicators, by, units, draft, chosen, change, wanted }}
              hasMapping={bank.source !== null}
              lacks={tried ? lacks : []}
            />
          )}
          <DateField
            label={t`Paling lambat dijawab`}
            error={tried && lacks.includes('day') ? t`Isi batas waktunya.` : undefined}
            value={draft.dueOn}
            onChange={(event) => change({ dueOn: event.target.value })}
          />
        </>
      )}
    </ActionDialog>
  )
}
