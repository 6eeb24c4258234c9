import { Combobox } from '@base-ui/react/combobox'
import { Trans, useLingui } from '@lingui/react/macro'
import { type Indicator, type Instrument, indicatorsOf } from '@undagi/maturity'
import { useId } from 'react'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'
import styles from './indicator-combobox.module.css'

interface IndicatorComboboxProps {
  readonly instrument: Instrument
  /** Those that are named already. */
  readonly without: ReadonlySet<string>
  readonly onChoose: (code: string) => void
}

/** One field over the indicators: a number or some letters, the arrow keys, Enter. */
export function IndicatorCombobox({ instrument, without, onChoose }: IndicatorComboboxProps) {
  const { t } = useLingui()
  const id = useId()
  const items = indicatorsOf(instrument).filter(({ code }) => !without.has(code))
  return (
    <div>
      <div className={fieldParts.row}>
        <label htmlFor={id} className={fieldParts.label}>
          <Trans>Tambah catatan untuk indikator</Trans>
        </label>
      </div>
      <Combobox.Root
        items={items}
        filter={answers}
        autoHighlight
        itemToStringLabel={({ code, shortName }: Indicator) => `${code} ${shortName}`}
        onValueChange={(indicator: Indicator | null) => {
          if (indicator) onChoose(indicator.code)
        }}
      >
        <Combobox.Input
          id={id}
          className={fieldClass}
          placeholder={t`Ketik nomor atau namanya, misalnya 11 atau arsitektur`}
          autoComplete="off"
          spellCheck={false}
        />
        <Combobox.Portal>
          <Combobox.Positioner className={styles.positioner} sideOffset={4} collisionPadding={8}>
            <Combobox.Popup className={styles.popup}>
              <Combobox.Empty className={styles.none}>
                <Trans>Tidak ada indikator dengan nomor atau nama itu.</Trans>
              </Combobox.Empty>
              <Combobox.List className={styles.list}>
                {(indicator: Indicator) => (
                  <Combobox.Item key={indicator.code} value={indicator} className={styles.item}>
                    <span className={styles.code}>{indicator.code}</span> <span>{indicator.shortName}</span>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  )
}

/** A number means the indicator of that number; every word must occur. */
function answers({ code, name, shortName }: Indicator, typed: string): boolean {
  const text = `${shortName} ${name}`.toLocaleLowerCase('id')
  const words = typed.toLocaleLowerCase('id').split(/\s+/).filter(Boolean)
  return words.every((word) => code.startsWith(word) || text.includes(word))
}
