import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { unitFunctionNames, unitFunctions } from '@undagi/maturity'
import { CheckList } from '../../../ui/check-list.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from '../contributions.module.css'

interface UnitChoiceProps {
  readonly units: readonly Schemas['ActiveUnit'][]
  readonly chosen: ReadonlySet<string>
  readonly error?: string | undefined
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** One by one, all of them, or all of a function that somebody has set. */
export function UnitChoice({ units, chosen, error, onChoose }: UnitChoiceProps) {
  const { t } = useLingui()
  const choices = [
    { value: '', label: t`Tambahkan menurut fungsi…` },
    { value: 'all', label: t`Semua perangkat daerah` },
    { value: 'none', label: t`Kosongkan pilihan` },
    ...unitFunctions.map((each) => ({ value: each, label: unitFunctionNames[each] })),
  ]
  const unset = units.filter(({ functions }) => functions === null).length
  const add = (wanted: string) => {
    if (wanted === 'none') return onChoose(new Set())
    const added = units.filter(
      ({ functions }) => wanted === 'all' || functions?.some((each) => each === wanted),
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
        error={error}
        onChoose={onChoose}
      />
      <SelectField
        label={t`Menurut fungsi`}
        hint={
          unset === 0
            ? undefined
            : t`${unset} perangkat daerah belum ditetapkan fungsinya, jadi tidak ikut. Administrator menetapkannya di Unit kerja.`
        }
        value=""
        choices={choices}
        onChoose={add}
      />
    </div>
  )
}
