import { Trans, useLingui } from '@lingui/react/macro'
import { fieldPairClass, TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { ConflictRule } from '../api/conflict-rules.ts'
import styles from '../assignments.module.css'
import { asksMonths, type ConflictDraft, type DraftRule, effectsFrom } from './conflict-draft.ts'
import { useConflictWords } from './use-conflict-words.ts'

interface ConflictFieldsProps {
  readonly rules: readonly ConflictRule[]
  readonly draft: ConflictDraft
  /** Whose months cannot be meant. */
  readonly lacking: readonly ConflictRule['kind'][]
  readonly onChange: (draft: ConflictDraft) => void
}

/** One line for each kind of tie; where the text leaves no choice, it says so. */
export function ConflictFields({ rules, draft, lacking, onChange }: ConflictFieldsProps) {
  const { t } = useLingui()
  const words = useConflictWords()
  return rules.map((rule) => {
    const { kind } = rule
    const { effect, months } = draft.get(kind) ?? { effect: rule.effect, months: '' }
    const choices = effectsFrom(rule)
    const change = (part: Partial<DraftRule>) =>
      onChange(new Map(draft).set(kind, { effect, months, ...part }))
    const name = words.nameOf(kind)
    if (choices.length === 1)
      return (
        <p key={kind} className={styles.quiet}>
          <Trans>
            {name}: selalu {words.effects[effect]}
          </Trans>
        </p>
      )
    return (
      <div key={kind} className={fieldPairClass}>
        <SelectField
          label={name}
          value={effect}
          choices={choices.map((value) => ({ value, label: words.effects[value] }))}
          onChoose={(chosen) => change({ effect: chosen })}
        />
        {asksMonths(kind, effect) ? (
          <TextField
            label={t`Bulan sesudah berakhir`}
            aria-label={t`${name}: bulan sesudah berakhir`}
            hint={
              kind === 'previous_employer' ? undefined : t`Kosong: yang sudah berakhir hanya untuk diketahui.`
            }
            error={lacking.includes(kind) ? t`Isi bulan, dari 1 sampai 120.` : undefined}
            inputMode="numeric"
            autoComplete="off"
            value={months}
            onChange={(event) => change({ months: event.currentTarget.value })}
          />
        ) : null}
      </div>
    )
  })
}
