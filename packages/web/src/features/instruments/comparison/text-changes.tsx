import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { compareTexts, type Instrument, indicatorsOf, type TextEdition } from '@undagi/maturity'
import { useMemo } from 'react'
import { ChoiceWord } from '../../../ui/choice-word.tsx'
import { useTextYears } from '../../../ui/guidance/use-text-years.ts'
import { Note } from '../../../ui/note.tsx'
import type { ComparisonSearch } from '../instrument-search.ts'
import { chooseTexts } from './choose-texts.ts'
import { TextChange } from './text-change.tsx'
import styles from './text-changes.module.css'

interface TextChangesProps {
  readonly instrument: Instrument
  readonly edisi: string
  readonly search: ComparisonSearch
  readonly onSearch: (search: ComparisonSearch) => void
}

/** What one text of the criteria asks otherwise than another, and only that. */
export function TextChanges({ instrument, edisi, search, onSearch }: TextChangesProps) {
  const { t } = useLingui()
  const { left, right } = chooseTexts(search, instrument)
  const changes = useMemo(() => compareTexts(instrument, left.id, right.id), [instrument, left, right])
  const years = useTextYears(instrument)
  const choices = (instrument.textEditions ?? []).map(({ id, name }) => ({
    value: id,
    label: `${name} (${years([id])})`,
  }))
  const word = (label: string, text: TextEdition, onChoose: (id: string) => void) => (
    <ChoiceWord label={label} value={text.id} choices={choices} isSet={false} onChoose={onChoose} />
  )
  const leftWord = word(t`Naskah kiri`, left, (naskahKiri) => onSearch({ ...search, naskahKiri }))
  const rightWord = word(t`Naskah kanan`, right, (naskahKanan) => onSearch({ ...search, naskahKanan }))
  const alike = indicatorsOf(instrument).length - changes.length
  return (
    <section aria-label={t`Perubahan naskah`}>
      <p className={styles.lead}>
        <Trans>
          Naskah {instrument.shortName}: {leftWord} dibandingkan dengan {rightWord}.
        </Trans>{' '}
        <Plural value={changes.length} _0="Tidak ada yang berbeda." other="# indikator berbeda," />{' '}
        {changes.length > 0 ? <Plural value={alike} other="# lainnya meminta hal yang sama." /> : null}
      </p>
      {search.pilih !== undefined && !changes.some(({ indicator }) => indicator.code === search.pilih) ? (
        <p className={styles.lead}>
          <Trans>Indikator {search.pilih} meminta hal yang sama dalam kedua naskah ini.</Trans>
        </p>
      ) : null}
      <UncertainTexts texts={left === right ? [left] : [left, right]} instrument={instrument} />
      <ul className={styles.changes}>
        {changes.map((change) => (
          <TextChange
            key={change.indicator.code}
            {...{ change, left, right, edisi }}
            isChosen={change.indicator.code === search.pilih}
          />
        ))}
      </ul>
    </section>
  )
}

/** A text that is not at hand is said to be so before anything is concluded from it. */
function UncertainTexts({ texts, instrument }: { texts: readonly TextEdition[]; instrument: Instrument }) {
  return texts
    .filter(({ source }) => source.confidence)
    .map(({ id, name, source }) => (
      <Note key={id} tone="look" className={styles.note}>
        <strong>{name}.</strong> {instrument.sources[source.document]?.note} {source.note}
      </Note>
    ))
}
