import { Trans, useLingui } from '@lingui/react/macro'
import { findIndicator, type Instrument } from '@undagi/maturity'
import { useState } from 'react'
import { LinkButton } from '../../../ui/link-button.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import type { RevisionNote } from '../api/stage.ts'
import styles from '../stages.module.css'
import { IndicatorCombobox } from './indicator-combobox.tsx'
import { NoteField } from './note-field.tsx'

interface RevisionFieldsProps {
  readonly instrument: Instrument
  readonly notes: readonly RevisionNote[]
  readonly tried: boolean
  readonly onChange: (notes: readonly RevisionNote[]) => void
}

/** What is to be mended, indicator by indicator, in the order in which they were named. */
export function RevisionFields({ instrument, notes, tried, onChange }: RevisionFieldsProps) {
  const { t } = useLingui()
  const [added, setAdded] = useState<string>()
  const named = new Set(notes.map(({ indicatorCode }) => indicatorCode))
  const write = (code: string, text: string) =>
    onChange(notes.map((each) => (each.indicatorCode === code ? { ...each, text } : each)))
  const nameOf = (code: string) => `${code} ${findIndicator(instrument, code)?.shortName ?? ''}`
  return (
    <>
      {notes.length > 0 ? (
        <ul className={styles.written}>
          {notes.map(({ indicatorCode, text }) => (
            <li key={indicatorCode}>
              <NoteField
                label={nameOf(indicatorCode)}
                value={text}
                error={
                  tried && text.trim() === ''
                    ? t`Tuliskan yang perlu diperbaiki, atau hapus catatan ini.`
                    : undefined
                }
                isNew={added === indicatorCode}
                onChange={(next) => write(indicatorCode, next)}
                beside={
                  <LinkButton
                    onClick={() => onChange(notes.filter((each) => each.indicatorCode !== indicatorCode))}
                  >
                    <Trans>Hapus</Trans>
                    <VisuallyHidden>
                      {' '}
                      <Trans>catatan untuk {nameOf(indicatorCode)}</Trans>
                    </VisuallyHidden>
                  </LinkButton>
                }
              />
            </li>
          ))}
        </ul>
      ) : null}
      <IndicatorCombobox
        key={notes.length}
        instrument={instrument}
        without={named}
        onChoose={(code) => {
          setAdded(code)
          onChange([...notes, { indicatorCode: code, text: '' }])
        }}
      />
    </>
  )
}
