import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { fieldPairClass, TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { TypedMonth } from './tie-draft.ts'

interface MonthFieldsProps {
  readonly yearLabel: string
  readonly monthLabel: string
  readonly hint?: string
  readonly error: string | undefined
  readonly value: TypedMonth
  readonly onChange: (value: TypedMonth) => void
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1))

/** A month of long ago as people know it: the year is enough. */
export function MonthFields({ yearLabel, monthLabel, hint, error, value, onChange }: MonthFieldsProps) {
  const { t } = useLingui()
  const format = useFormat()
  const nameOf = (month: string) => format.monthName(Number(month))
  return (
    <div className={fieldPairClass}>
      <TextField
        label={yearLabel}
        hint={hint}
        error={error}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={value.year}
        onChange={(event) => onChange({ ...value, year: event.currentTarget.value })}
      />
      <SelectField
        label={monthLabel}
        value={value.month}
        choices={[
          { value: '', label: t`tidak ingat` },
          ...months.map((month) => ({ value: month, label: nameOf(month) })),
        ]}
        onChoose={(month) => onChange({ ...value, month })}
      />
    </div>
  )
}
