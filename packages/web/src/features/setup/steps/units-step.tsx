import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { readUnitList } from '../../../lib/unit-list/read-unit-list.ts'
import { Note } from '../../../ui/note.tsx'
import type { SetupDraft } from '../setup-draft.ts'
import { unitsOf } from '../to-answers.ts'
import { PastedUnits } from './pasted-units.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { TemplateUnits } from './template-units.tsx'

/** Which units: the common ones, a list of one's own, or later. */
export function UnitsStep({ filled: { draft }, change, wrong }: StepProps) {
  const trouble = wrong('unit_name') ?? wrong('unit_twice')
  return (
    <div className={styles.fields}>
      <UnitSources draft={draft} change={change} />
      {trouble ? (
        <Note tone="bad" role="alert">
          {trouble}
        </Note>
      ) : null}
      {draft.unitSource === 'template' ? <TemplateUnits draft={draft} change={change} /> : null}
      {draft.unitSource === 'list' ? (
        <PastedUnits list={draft.list} onList={(list) => change({ list })} error={wrong('unit_list')} />
      ) : null}
      <p className={styles.count} role="status">
        <UnitCount draft={draft} />
      </p>
    </div>
  )
}

function UnitSources({ draft, change }: { draft: SetupDraft; change: StepProps['change'] }) {
  const { t } = useLingui()
  const sources = [
    { value: 'template', label: t`Mulai dari daftar umum (${draft.template.length} unit)` },
    { value: 'list', label: t`Tempel daftar sendiri` },
    { value: 'later', label: t`Nanti` },
  ] as const
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>
        <Trans>Unit kerja diambil dari mana?</Trans>
      </legend>
      {sources.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name="sumber-unit"
            checked={draft.unitSource === value}
            onChange={() => change({ unitSource: value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function UnitCount({ draft }: { draft: SetupDraft }) {
  const count = unitsOf(draft).length
  const bad = draft.unitSource === 'list' ? readUnitList(draft.list).filter(({ fault }) => fault).length : 0
  if (bad > 0) return <Plural value={bad} other="# baris perlu diperbaiki." />
  if (count === 0) return <Trans>Belum ada unit kerja yang dibuat; tambahkan nanti di Administrasi.</Trans>
  return <Plural value={count} other="# unit kerja akan dibuat." />
}
