import { Combobox } from '@base-ui/react/combobox'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactElement, useState } from 'react'
import { fieldClass } from '../../../ui/field.tsx'
import { Sign } from '../../../ui/sign.tsx'
import { type KindItem, type KindItems, useKindItems } from './kind-items.ts'
import styles from './kinds.module.css'
import { matchKind } from './match-kind.ts'

interface KindComboboxProps {
  readonly value: KindItem['value']
  /** What it is called to leave none out, where that can be chosen. */
  readonly all?: string
  readonly onChoose: (value: KindItem['value']) => void
  readonly isOpenAtFirst?: boolean
  /** A button that shows what is chosen. */
  readonly trigger: ReactElement
}

/** A button that opens the kinds of documents: groups to look through, and a field that narrows them down. */
export function KindCombobox({ value, all, isOpenAtFirst = false, onChoose, trigger }: KindComboboxProps) {
  const [typed, setTyped] = useState('')
  const groups = useKindItems(all)
  const chosen = groups.flatMap(({ items }) => items).find((item) => item.value === value) ?? null
  return (
    <Combobox.Root
      items={groups}
      filter={answers}
      autoHighlight
      defaultOpen={isOpenAtFirst}
      value={chosen}
      onValueChange={(item: KindItem | null) => {
        if (item) onChoose(item.value)
      }}
      onInputValueChange={setTyped}
      isItemEqualToValue={(a: KindItem, b: KindItem) => a.value === b.value}
    >
      <Combobox.Trigger render={trigger} />
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} align="start" sideOffset={4} collisionPadding={8}>
          <KindPopup typed={typed} />
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}

function KindPopup({ typed }: { typed: string }) {
  const { t } = useLingui()
  return (
    <Combobox.Popup className={styles.popup} aria-label={t`Jenis dokumen`}>
      <div className={styles.search}>
        <Combobox.Input
          className={fieldClass}
          aria-label={t`Cari jenis dokumen`}
          placeholder={t`Cari, misalnya perwali, SK, notulen`}
          spellCheck={false}
        />
      </div>
      <Combobox.Empty className={styles.none}>
        <Trans>Tidak ada yang bernama begitu. Coba kata lain, atau pilih Dokumen lain.</Trans>
      </Combobox.Empty>
      <Combobox.List className={styles.list}>
        {({ label, items }: KindItems) => (
          <Combobox.Group key={label} items={items}>
            {label ? <Combobox.GroupLabel className={styles.group}>{label}</Combobox.GroupLabel> : null}
            <Combobox.Collection>
              {(item: KindItem) => <KindLine key={item.value} {...{ item, typed }} />}
            </Combobox.Collection>
          </Combobox.Group>
        )}
      </Combobox.List>
    </Combobox.Popup>
  )
}

function KindLine({ item, typed }: { item: KindItem; typed: string }) {
  const because = item.value === '' ? undefined : matchKind(item.value, typed)?.because
  return (
    <Combobox.Item value={item} className={styles.item}>
      <Combobox.ItemIndicator className={styles.check}>
        <Sign kind="ok" />
      </Combobox.ItemIndicator>
      <span className={styles.name}>{item.label}</span>
      {because ? <span className={styles.because}>{because}</span> : null}
    </Combobox.Item>
  )
}

const answers = ({ value }: KindItem, typed: string) =>
  value === '' ? typed.trim() === '' : matchKind(value, typed) !== undefined
