import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { createInstrumentSearch, type Instrument, otherWordsFor } from '@undagi/maturity'
import { type KeyboardEvent, type ReactNode, type Ref, useDeferredValue, useMemo, useRef } from 'react'
import { useTyped } from '../../../lib/use-typed.ts'
import { fieldClass } from '../../../ui/field.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { HitsExport } from './hits-export.tsx'
import styles from './search-part.module.css'
import { SearchResults } from './search-results.tsx'

interface SearchPartProps {
  readonly instrument: Instrument
  readonly edisi: string | undefined
  readonly value: string
  readonly onChange: (value: string | undefined) => void
  readonly ref: Ref<HTMLInputElement>
  /** What stands here while nothing is sought. */
  readonly children: ReactNode
}

/** Finds as one types; the results take the place of the contents. Down, up and Enter walk through them. */
export function SearchPart({ instrument, edisi, value, onChange, ref, children }: SearchPartProps) {
  const { t } = useLingui()
  const navigate = useNavigate({ from: '/$slug/$year' })
  const search = useMemo(() => createInstrumentSearch(instrument), [instrument])
  const [typed, change] = useTyped(value, onChange)
  const sought = useDeferredValue(typed)
  const hits = useMemo(() => search(sought), [search, sought])
  const part = useRef<HTMLElement>(null)
  const others = useMemo(() => otherWordsFor(sought), [sought])
  const isAsked = sought.trim() !== ''

  const open = (code: string) =>
    navigate({
      to: '/$slug/$year/instrumen/$code',
      params: (before) => ({ ...before, code }),
      search: { edisi },
    })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const inField = event.target instanceof HTMLInputElement
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (moveFocus(part.current, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      part.current?.querySelector('input')?.focus()
      change('')
    } else if (event.key === 'Enter' && inField && hits[0]) {
      event.preventDefault()
      void open(hits[0].indicator.code)
    }
  }
  return (
    <search ref={part} className={styles.search} onKeyDown={onKeyDown}>
      <input
        ref={ref}
        type="search"
        className={fieldClass}
        aria-label={t`Cari dalam instrumen`}
        placeholder={t`Cari nomor, nama, butir, atau pasal`}
        value={typed}
        onChange={(event) => change(event.target.value)}
      />
      <p className={styles.count} role="status">
        {isAsked ? <Plural value={hits.length} other="# indikator memuat kata itu" /> : null}
        {others.length > 0 ? <Trans>. Juga dicari: {others.join(', ')}</Trans> : null}
      </p>
      {isAsked ? <HitsExport hits={hits} instrument={instrument} sought={sought} /> : null}
      {isAsked ? <SearchResults hits={hits} edisi={edisi} /> : children}
      {isAsked && hits.length === 0 ? (
        <p className={styles.nothing}>
          <Trans>
            Tidak ada indikator yang memuat semua kata itu. Kurangi katanya, atau{' '}
            <LinkButton onClick={() => change('')}>kembali ke daftar isi</LinkButton>.
          </Trans>
        </p>
      ) : null}
    </search>
  )
}

/** From the field to the first result and on; false where there is nothing to go to. */
function moveFocus(part: HTMLElement | null, step: 1 | -1): boolean {
  const stops = [...(part?.querySelectorAll<HTMLElement>('input[type="search"], a[data-hit]') ?? [])]
  const focused = document.activeElement
  const current = focused instanceof HTMLElement ? stops.indexOf(focused) : -1
  const next = stops[current + step]
  if (current === -1 || !next) return false
  next.focus()
  return true
}
