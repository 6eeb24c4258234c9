import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type Contributions, templateQuery, unitsQuery, useAsk } from '../api/contributions.ts'
import { CheckList } from '../check-list.tsx'
import { LastYear } from './last-year.tsx'
import { indicatorMark, planAsking } from './plan-asking.ts'
import { UnitChoice } from './unit-choice.tsx'

export interface AskDialogProps {
  readonly institutionId: string
  readonly assessmentId: string
  /** That may be asked about; where it is one, that one is meant. */
  readonly indicators: readonly Pick<Contributions['indicators'][number], 'indicatorCode' | 'indicatorName'>[]
  /** The team also says who owns an indicator, and begins with last year. */
  readonly by: 'team' | 'owner'
  readonly onClose: () => void
}

const none: ReadonlySet<string> = new Set()
const allCodes = (indicators: AskDialogProps['indicators']): ReadonlySet<string> =>
  new Set(indicators.map(({ indicatorCode }) => indicatorCode))

/** Many units, many indicators, one question and one day. */
export function AskDialog({ institutionId, assessmentId, indicators, by, onClose }: AskDialogProps) {
  const { t } = useLingui()
  const { data: units } = useSuspenseQuery(unitsQuery(institutionId))
  const { data: template } = useQuery({ ...templateQuery(assessmentId), enabled: by === 'team' })
  const asking = useAsk(assessmentId)
  const [codes, setCodes] = useState(() => (indicators.length === 1 ? allCodes(indicators) : none))
  const [unitIds, setUnitIds] = useState(none)
  const [ownerId, setOwnerId] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [isLikeLastYear, setLikeLastYear] = useState(false)
  const [question, setQuestion] = useState(
    t`Bagaimana keadaan “${indicatorMark}” di perangkat daerah Anda? Sebutkan aturan, aplikasi, atau kegiatannya.`,
  )
  const chosen = indicators
    .filter(({ indicatorCode }) => codes.has(indicatorCode))
    .map(({ indicatorCode, indicatorName }) => ({ code: indicatorCode, name: indicatorName }))
  const planned = planAsking({ indicators: chosen, unitIds: [...unitIds], ownerId, question, dueOn })
  const wanted =
    isLikeLastYear && template ? { dueOn, owners: template.owners, requests: template.requests } : planned
  const isEmpty = wanted.requests.length + wanted.owners.length === 0
  const isWhole = dueOn !== '' && !isEmpty && question.trim() !== ''
  return (
    <ActionDialog
      wide
      title={<Trans>Minta jawaban perangkat daerah</Trans>}
      submitLabel={<Plural value={wanted.requests.length} other="Kirim # permintaan" />}
      consequence={
        <Trans>
          Orang di perangkat daerah itu melihat pertanyaannya sendiri saja. Yang sedang ditanya untuk
          indikator yang sama tidak ditanya dua kali.
        </Trans>
      }
      pending={asking.isPending}
      error={asking.error}
      onSubmit={() => {
        if (isWhole) asking.mutate(wanted, { onSuccess: onClose })
      }}
      onClose={onClose}
    >
      {(tried) => (
        <>
          {template ? <LastYear template={template} isUsed={isLikeLastYear} onUse={setLikeLastYear} /> : null}
          {isLikeLastYear ? null : (
            <>
              <div className={fieldPairClass}>
                <CheckList
                  legend={<Trans>Indikator</Trans>}
                  choices={indicators.map(({ indicatorCode, indicatorName }) => ({
                    value: indicatorCode,
                    label: `${indicatorCode} ${indicatorName}`,
                  }))}
                  chosen={codes}
                  onChoose={setCodes}
                />
                <UnitChoice units={units} chosen={unitIds} onChoose={setUnitIds} />
              </div>
              {by === 'team' ? (
                <SelectField
                  label={t`Pengampu`}
                  hint={t`Perangkat daerah yang merangkum jawaban untuk indikator yang dipilih.`}
                  value={ownerId}
                  choices={[
                    { value: '', label: t`Belum ditetapkan` },
                    ...units.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                  onChoose={setOwnerId}
                />
              ) : null}
              <TextArea
                label={t`Pertanyaan, dengan kata yang dipakai perangkat daerah itu`}
                hint={t`${indicatorMark} diganti nama indikatornya.`}
                error={tried && question.trim() === '' ? t`Tulis pertanyaannya.` : undefined}
                maxLength={900}
                value={question}
                onChange={setQuestion}
              />
            </>
          )}
          <DateField
            label={t`Paling lambat dijawab`}
            error={
              tried && dueOn === ''
                ? t`Isi batas waktunya.`
                : tried && isEmpty
                  ? t`Pilih dahulu indikator dan perangkat daerahnya.`
                  : undefined
            }
            value={dueOn}
            onChange={(event) => setDueOn(event.target.value)}
          />
        </>
      )}
    </ActionDialog>
  )
}
