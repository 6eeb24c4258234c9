import { Trans, useLingui } from '@lingui/react/macro'
import { fieldParts, TextField } from '../../../ui/field.tsx'
import styles from './reminder-rules.module.css'
import { isClock, type TypedRules } from './typed-rules.ts'
import { useRuleWords } from './use-rule-words.ts'

interface QuietFieldsProps {
  readonly typed: TypedRules
  readonly tried: boolean
  readonly onType: (typed: TypedRules) => void
}

/** When nobody is written to. */
export function QuietFields({ typed, tried, onType }: QuietFieldsProps) {
  const { t } = useLingui()
  const { weekdays } = useRuleWords()
  const { quietFrom, quietTo, quietDays } = typed
  const clockError = (clock: string) => (tried && !isClock(clock) ? t`Isi jamnya.` : undefined)
  const isFull = quietDays.length > 6
  const toggle = (day: number, isQuiet: boolean) =>
    onType({ ...typed, quietDays: isQuiet ? [...quietDays, day] : quietDays.filter((each) => each !== day) })
  return (
    <>
      <div className={styles.row}>
        <TextField
          label={t`Jam tenang mulai`}
          type="time"
          value={quietFrom}
          error={clockError(quietFrom)}
          onChange={(event) => onType({ ...typed, quietFrom: event.currentTarget.value })}
        />
        <TextField
          label={t`Jam tenang sampai`}
          hint={t`Sama dengan mulainya: tidak ada jam tenang.`}
          type="time"
          value={quietTo}
          error={clockError(quietTo)}
          onChange={(event) => onType({ ...typed, quietTo: event.currentTarget.value })}
        />
      </div>
      <fieldset className={styles.days} aria-invalid={isFull ? true : undefined} tabIndex={-1}>
        <legend className={fieldParts.label}>
          <Trans>Hari tanpa surat</Trans>
        </legend>
        {weekdays.map(({ day, name }) => (
          <label key={day} className={styles.day}>
            <input
              type="checkbox"
              checked={quietDays.includes(day)}
              onChange={(event) => toggle(day, event.currentTarget.checked)}
            />
            {name}
          </label>
        ))}
        {isFull ? (
          <p className={fieldParts.error} role="alert">
            <Trans>Sisakan paling sedikit satu hari untuk berkirim surat.</Trans>
          </p>
        ) : null}
      </fieldset>
    </>
  )
}
