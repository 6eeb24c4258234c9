import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { CheckList } from '../../../ui/check-list.tsx'
import { fieldPairClass } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { Asking, BankQuestion } from '../api/contributions.ts'
import styles from '../contributions.module.css'
import type { AskingDraft, AskingPlace, ChangeAsking } from './asking-draft.ts'
import type { AskingLack } from './asking-lacks.ts'
import { ByFunctionTick } from './by-function-tick.tsx'
import { LeftOutWords } from './left-out-words.tsx'
import { leftOut } from './plan-asking.ts'
import { QuestionChoice } from './question-choice.tsx'
import { UnitChoice } from './unit-choice.tsx'

interface AskFieldsProps extends AskingPlace {
  readonly units: readonly Schemas['ActiveUnit'][]
  readonly draft: AskingDraft
  readonly chosen: readonly BankQuestion[]
  readonly change: ChangeAsking
  /** What would be sent of it. */
  readonly wanted: Asking
  /** Whether anything says which functions an indicator concerns. */
  readonly hasMapping: boolean
  /** What may be said by now. */
  readonly lacks: readonly AskingLack[]
}

/** Who is asked about what, in which words. */
export function AskFields(props: AskFieldsProps) {
  const { assessmentId, indicators, by, units, draft, chosen, change, wanted, hasMapping, lacks } = props
  const { t } = useLingui()
  const isSomebodyAsked = draft.isByFunction && wanted.requests.length > 0
  const left = leftOut(wanted, draft)
  return (
    <>
      <div className={fieldPairClass}>
        <CheckList
          legend={
            <>
              <Trans>Indikator</Trans>{' '}
              <span className={styles.quiet}>
                <Plural value={draft.codes.size} other="# dipilih" />
              </span>
            </>
          }
          choices={indicators.map(({ indicatorCode, indicatorName }) => ({
            value: indicatorCode,
            label: `${indicatorCode} ${indicatorName}`,
          }))}
          chosen={draft.codes}
          error={lacks.includes('indicators') ? t`Pilih paling sedikit satu indikator.` : undefined}
          onChoose={(codes) => change({ codes })}
        />
        <UnitChoice
          units={units}
          chosen={draft.unitIds}
          error={lacks.includes('units') ? t`Pilih paling sedikit satu perangkat daerah.` : undefined}
          onChoose={(unitIds) => change({ unitIds })}
        />
      </div>
      {hasMapping ? (
        <ByFunctionTick
          isTicked={draft.isByFunction}
          leavesNobody={lacks.includes('concerned')}
          onTick={(isByFunction) => change({ isByFunction })}
        />
      ) : null}
      {isSomebodyAsked ? (
        <LeftOutWords
          codes={left.codes}
          units={units.flatMap(({ id, name }) => (left.unitIds.includes(id) ? [name] : []))}
        />
      ) : null}
      {by === 'team' ? (
        <SelectField
          label={t`Pengampu`}
          hint={t`Perangkat daerah yang merangkum jawaban untuk indikator yang dipilih.`}
          value={draft.ownerId}
          choices={[
            { value: '', label: t`Belum ditetapkan` },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(ownerId) => change({ ownerId })}
        />
      ) : null}
      <QuestionChoice {...{ assessmentId, chosen, draft, change, lacks }} />
    </>
  )
}
