import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { functionsOfUnit, unitFunctionNames, unitFunctions } from '@undagi/maturity'
import { SelectField } from '../../../ui/select-field.tsx'
import { CheckList } from '../check-list.tsx'
import styles from '../contributions.module.css'

interface UnitChoiceProps {
  readonly units: readonly Schemas['Unit'][]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** One by one, all of them, or all of a function that their names show. */
export function UnitChoice({ units, chosen, onChoose }: UnitChoiceProps) {
  const { t } = useLingui()
  const choices = [
    { value: '', label: t`Tambahkan menurut fungsi…` },
    { value: 'all', label: t`Semua perangkat daerah` },
    { value: 'none', label: t`Kosongkan pilihan` },
    ...unitFunctions.map((each) => ({ value: each, label: unitFunctionNames[each] })),
  ]
  const add = (wanted: string) => {
    if (wanted === 'none') return onChoose(new Set())
    const added = units.filter(
      (unit) => wanted === 'all' || functionsOfUnit(unit).some((each) => each === wanted),
    )
    onChoose(new Set([...chosen, ...added.map(({ id }) => id)]))
  }
  return (
    <div className={styles.spaced}>
      <CheckList
        legend={
          <>
            <Trans>Perangkat daerah</Trans>{' '}
            <span className={styles.quiet}>
              <Plural value={chosen.size} other="# dipilih" />
            </span>
          </>
        }
        choices={units.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <SelectField
        label={t`Menurut fungsi`}
        hint={t`Dikenali dari nama perangkat daerah.`}
        value=""
        choices={choices}
        onChoose={add}
      />
    </div>
  )
}
