import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../../ui/field.tsx'
import styles from './reminder-rules.module.css'
import { type DaysField, isDays, mostDays, type TypedRules } from './typed-rules.ts'

interface StepFieldsProps {
  readonly typed: TypedRules
  readonly tried: boolean
  readonly onType: (typed: TypedRules) => void
}

/** How many days before and after the last one somebody is told. */
export function StepFields({ typed, tried, onType }: StepFieldsProps) {
  const { t } = useLingui()
  const fields: readonly { readonly field: DaysField; readonly label: string; readonly hint: string }[] = [
    {
      field: 'soonDays',
      label: t`Hari sebelum hari terakhir`,
      hint: t`Yang mengerjakan diingatkan bahwa batas waktunya dekat.`,
    },
    {
      field: 'headAfterDays',
      label: t`Hari sesudahnya, kepada kepala`,
      hint: t`Kepala perangkat daerah diberi tahu yang belum dijawab.`,
    },
    {
      field: 'overseersAfterDays',
      label: t`Hari sesudahnya, ke atas`,
      hint: t`Penanggung jawab dan koordinator diberi tahu.`,
    },
  ]
  return (
    <div className={styles.row}>
      {fields.map(({ field, label, hint }) => (
        <TextField
          key={field}
          {...{ label, hint }}
          inputMode="numeric"
          maxLength={2}
          value={typed[field]}
          error={
            tried && !isDays(field, typed[field])
              ? t`Tulis bilangan bulat dari 1 sampai ${mostDays[field]}.`
              : undefined
          }
          onChange={(event) => onType({ ...typed, [field]: event.currentTarget.value.trim() })}
        />
      ))}
    </div>
  )
}
