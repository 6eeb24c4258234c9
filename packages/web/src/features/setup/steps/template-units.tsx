import { Trans, useLingui } from '@lingui/react/macro'
import { fieldClass } from '../../../ui/field.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { SetupDraft, TemplateUnit } from '../setup-draft.ts'
import type { StepProps } from './step-props.ts'
import styles from './template-units.module.css'

/** The common units of this kind of institution: each can be unticked, and called what it is called here. */
export function TemplateUnits({ draft, change }: { draft: SetupDraft; change: StepProps['change'] }) {
  const { template } = draft
  const tickAll = (ticked: boolean) => change({ template: template.map((unit) => ({ ...unit, ticked })) })
  const changeUnit = (position: number, part: Partial<TemplateUnit>) =>
    change({ template: template.map((unit, at) => (at === position ? { ...unit, ...part } : unit)) })
  return (
    <div>
      <p className={styles.about}>
        <Trans>
          Nama paling umum menurut urusan pada PP 18/2016; sesuaikan dengan instansi Anda. Hapus centang pada
          yang tidak ada.
        </Trans>{' '}
        <LinkButton onClick={() => tickAll(true)}>
          <Trans>Centang semua</Trans>
        </LinkButton>
        {' · '}
        <LinkButton onClick={() => tickAll(false)}>
          <Trans>Hapus semua centang</Trans>
        </LinkButton>
      </p>
      <ul className={styles.units}>
        {template.map((unit, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows keep their places, and a name changes while it is typed
          <TemplateRow key={position} unit={unit} onChange={(part) => changeUnit(position, part)} />
        ))}
      </ul>
    </div>
  )
}

interface TemplateRowProps {
  readonly unit: TemplateUnit
  readonly onChange: (part: Partial<TemplateUnit>) => void
}

function TemplateRow({ unit: { name, shortName, ticked }, onChange }: TemplateRowProps) {
  const { t } = useLingui()
  return (
    <li className={styles.row} data-left-out={ticked ? undefined : ''}>
      <input
        type="checkbox"
        checked={ticked}
        aria-label={t`Buat ${name}`}
        onChange={(event) => onChange({ ticked: event.currentTarget.checked })}
      />
      <input
        className={fieldClass}
        value={name}
        aria-label={t`Nama unit ${name}`}
        maxLength={200}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <input
        className={fieldClass}
        value={shortName}
        aria-label={t`Singkatan ${name}`}
        maxLength={60}
        onChange={(event) => onChange({ shortName: event.currentTarget.value })}
      />
    </li>
  )
}
