import { Plural, Trans } from '@lingui/react/macro'
import type { ListedUnit } from '../../lib/unit-list/read-unit-list.ts'
import { useUnitFaultWords } from '../../lib/unit-list/use-unit-fault-words.ts'
import { Sign } from '../../ui/sign.tsx'
import styles from './units.module.css'

/** How the text was read, line by line, with what is wrong where. */
export function UnitListPreview({ listed }: { readonly listed: readonly ListedUnit[] }) {
  const faultWords = useUnitFaultWords()
  if (listed.length === 0) return null
  const faulty = listed.filter(({ fault }) => fault !== undefined)
  return (
    <section className={styles.preview} aria-live="polite">
      <p>
        {faulty.length === 0 ? (
          <Plural value={listed.length} other="# unit terbaca:" />
        ) : (
          <Plural
            value={faulty.length}
            other="# baris perlu diperbaiki; tidak ada yang disimpan sebelum itu."
          />
        )}
      </p>
      <ul>
        {(faulty.length > 0 ? faulty : listed).map(({ line, name, shortName, fault }) => (
          <li key={line} className={fault ? styles.faulty : undefined}>
            {fault ? (
              <>
                <Sign kind="bad" /> <Trans>Baris {line}:</Trans> {faultWords({ name, fault })}
              </>
            ) : (
              <>
                {name} <span>{shortName === name ? null : shortName}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
