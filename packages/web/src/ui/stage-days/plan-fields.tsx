import { useLingui } from '@lingui/react/macro'
import { useStageNames } from '../../lib/use-stage-names.ts'
import { DateField } from '../date-field.tsx'
import { TextField } from '../field.tsx'
import { type DaysDraft, isHourAlone, isTurnedRound, type PlanDraft } from './plan-draft.ts'
import styles from './stage-days.module.css'

interface PlanFieldsProps {
  readonly draft: PlanDraft
  readonly onChange: (draft: PlanDraft) => void
}

/** A row for each stage: from when, until when, and the hour that a letter may name. */
export function PlanFields({ draft, onChange }: PlanFieldsProps) {
  return (
    <div className={styles.plan}>
      {draft.map((each) => (
        <StageFields
          key={each.stage}
          days={each}
          onChange={(days) => onChange(draft.map((other) => (other.stage === days.stage ? days : other)))}
        />
      ))}
    </div>
  )
}

interface StageFieldsProps {
  readonly days: DaysDraft
  readonly onChange: (days: DaysDraft) => void
}

function StageFields({ days, onChange }: StageFieldsProps) {
  const { t } = useLingui()
  const { nameOf } = useStageNames()
  const set = (part: 'first' | 'last' | 'closesAt') => (event: { currentTarget: { value: string } }) =>
    onChange({ ...days, [part]: event.currentTarget.value })
  return (
    <fieldset>
      <legend>{nameOf(days.stage)}</legend>
      <div className={styles.days}>
        <DateField label={t`Hari pertama`} value={days.first} onChange={set('first')} />
        <DateField
          label={t`Hari terakhir`}
          value={days.last}
          error={isTurnedRound(days) ? t`Lebih awal daripada hari pertama.` : undefined}
          onChange={set('last')}
        />
        <TextField
          type="time"
          label={t`Pukul, bila ada`}
          value={days.closesAt}
          error={isHourAlone(days) ? t`Isi juga hari terakhirnya.` : undefined}
          onChange={set('closesAt')}
        />
      </div>
    </fieldset>
  )
}
