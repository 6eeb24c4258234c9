import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { CheckList } from '../../../ui/check-list.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { type Contributions, templateQuery, unitsQuery, useAsk } from '../api/contributions.ts'
import { questionBankQuery } from '../api/question-bank.ts'
import styles from '../contributions.module.css'
import { LastYear } from './last-year.tsx'
import { concernsByFunction, indicatorMark, planAsking, questionOf } from './plan-asking.ts'
import { QuestionChoice, type Wording } from './question-choice.tsx'
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

/** Many units, many indicators, each in its words, and one day. */
export function AskDialog({ institutionId, assessmentId, indicators, by, onClose }: AskDialogProps) {
  const { t } = useLingui()
  const { data: units } = useSuspenseQuery(unitsQuery(institutionId))
  const { data: bank } = useSuspenseQuery(questionBankQuery(assessmentId))
  const { data: template } = useQuery({ ...templateQuery(assessmentId), enabled: by === 'team' })
  const asking = useAsk(assessmentId)
  const [codes, setCodes] = useState(() => (indicators.length === 1 ? allCodes(indicators) : none))
  const [unitIds, setUnitIds] = useState(none)
  const [ownerId, setOwnerId] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [isLikeLastYear, setLikeLastYear] = useState(false)
  const [isByFunction, setByFunction] = useState(false)
  const [wording, setWording] = useState<Wording>('each')
  const [text, setText] = useState(
    t`Bagaimana keadaan “${indicatorMark}” di perangkat daerah Anda? Sebutkan aturan, aplikasi, atau kegiatannya.`,
  )
  const chosen = bank.indicators.filter(({ indicatorCode }) => codes.has(indicatorCode))
  const planned = planAsking({
    indicators: chosen.map((each) => ({
      code: each.indicatorCode,
      question: questionOf(wording === 'each' ? each : { ...each, question: null }, text),
    })),
    ...{ unitIds: [...unitIds], ownerId, dueOn },
    ...(isByFunction ? { concerns: concernsByFunction(bank.indicators, units) } : {}),
  })
  const wanted =
    isLikeLastYear && template ? { dueOn, owners: template.owners, requests: template.requests } : planned
  const isEmpty = wanted.requests.length + wanted.owners.length === 0
  const isWhole = dueOn !== '' && !isEmpty && (wording === 'each' || text.trim() !== '')
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
              {bank.source ? (
                <label className={styles.tick}>
                  <input
                    type="checkbox"
                    checked={isByFunction}
                    onChange={() => setByFunction(!isByFunction)}
                  />
                  <span>
                    <Trans>Tanyakan tiap indikator hanya kepada yang terkait menurut fungsinya.</Trans>{' '}
                    <span className={styles.quiet}>
                      <Trans>Pemetaannya usulan Undagi, bukan ketentuan peraturan.</Trans>
                    </span>
                  </span>
                </label>
              ) : null}
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
              <QuestionChoice
                {...{ assessmentId, chosen, wording, text, tried }}
                onWording={setWording}
                onText={setText}
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
