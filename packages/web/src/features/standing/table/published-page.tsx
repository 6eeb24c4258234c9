import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { instrumentQuery } from '../../../lib/api/instrument.ts'
import { rankedTableQuery } from '../../../lib/api/standing.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { StandingPlace } from '../use-standing.ts'
import { YearChoice } from '../year-choice.tsx'
import { PublishedExport } from './published-export.tsx'
import type { PublishedFilter } from './published-filter.ts'
import styles from './published-page.module.css'
import { PublishedSentence } from './published-sentence.tsx'
import { PublishedTable } from './published-table.tsx'
import { selectRows } from './select-rows.ts'
import { usePublishedChoices } from './use-published-choices.ts'

interface PublishedPageProps {
  readonly place: StandingPlace
  readonly filter: PublishedFilter
  readonly onFilter: (filter: PublishedFilter) => void
}

/** The whole table as the ministry published it, to be filtered, sorted and taken along. */
export function PublishedPage({ place, filter, onFilter }: PublishedPageProps) {
  const { t } = useLingui()
  const { data: table } = useSuspenseQuery(rankedTableQuery(place.institution.id, filter.terbitan))
  const { data: instrument } = useSuspenseQuery(instrumentQuery(table.edition ?? place.round.edition))
  const choices = usePublishedChoices(
    table.rows,
    instrument.predicates.map(({ name }) => name),
  )
  // typing stays quick while a long table follows
  const asked = useDeferredValue(filter)
  const rows = useMemo(() => {
    const levels = new Map(instrument.predicates.map(({ name, level }) => [name, level]))
    return selectRows(table.rows, asked, (name) => levels.get(name))
  }, [table, asked, instrument])
  usePageTitle(t`Hasil terbitan ${table.year ?? ''}`)
  const isFiltered = [filter.kategori, filter.provinsi, filter.predikat, filter.cari].some(Boolean)
  return (
    <>
      <PageHead
        title={<Trans>Hasil terbitan {table.year ?? ''}</Trans>}
        lead={
          <p>
            <Link from="/$slug/$year" to="/$slug/$year/perbandingan" search={{ terbitan: filter.terbitan }}>
              <Trans>Perbandingan</Trans>
            </Link>{' '}
            · <Trans>Angka seperti tercetak; peringkat dihitung dari indeks tercetak.</Trans>
          </p>
        }
        actions={<PublishedExport table={table} rows={rows} choices={choices} filter={filter} />}
      />
      <PublishedSentence choices={choices} filter={filter} onFilter={onFilter} />
      <div className={styles.status}>
        <span role="status">
          <Plural value={rows.length} other="# instansi" />
        </span>
        {isFiltered ? (
          <LinkButton
            onClick={() => onFilter({ terbitan: filter.terbitan, urut: filter.urut, arah: filter.arah })}
          >
            <Trans>hapus saringan</Trans>
          </LinkButton>
        ) : null}
        <YearChoice standing={table} search={filter} onSearch={({ terbitan }) => onFilter({ terbitan })} />
      </div>
      {rows.length === 0 ? (
        <p className={styles.empty}>
          {table.rows.length === 0 ? (
            <Trans>Belum ada tabel hasil terbitan untuk tahun ini.</Trans>
          ) : (
            <Trans>Tidak ada instansi yang cocok. Longgarkan salah satu kata kalimat di atas.</Trans>
          )}
        </p>
      ) : (
        <PublishedTable
          table={table}
          rows={rows}
          instrument={instrument}
          filter={filter}
          onFilter={onFilter}
        />
      )}
    </>
  )
}
