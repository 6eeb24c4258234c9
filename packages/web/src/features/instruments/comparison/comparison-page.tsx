import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { haveCounterparts } from '@undagi/maturity'
import { instrumentQuery } from '../../../lib/api/instrument.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { editionsQuery } from '../api/editions.ts'
import { editionLabel, editionName } from '../edition-name.ts'
import { EditionPicker } from '../edition-picker.tsx'
import type { ComparisonSearch } from '../instrument-search.ts'
import type { InstrumentPlace } from '../use-edition.ts'
import { chooseSides } from './choose-sides.ts'
import { EditionsExport } from './comparison-exports.tsx'
import styles from './comparison-page.module.css'
import { CounterpartTable } from './counterpart-table.tsx'
import { EditionColumns } from './edition-columns.tsx'
import { RevisionChanges } from './revision-changes.tsx'
import { TextChanges } from './text-changes.tsx'

interface ComparisonPageProps {
  readonly place: InstrumentPlace
  readonly search: ComparisonSearch
  readonly onSearch: (search: ComparisonSearch) => void
}

/** Two editions side by side; of two revisions of one edition, what changed. */
export function ComparisonPage({ place, search, onSearch }: ComparisonPageProps) {
  const { t } = useLingui()
  const { data: editions } = useSuspenseQuery(editionsQuery)
  const { left, right } = chooseSides(search, place.round.edition, editions)
  const [leftQuery, rightQuery] = useSuspenseQueries({
    queries: [instrumentQuery(left), instrumentQuery(right)],
  })
  const isSameEdition = left.id === right.id
  const isSameRevision = isSameEdition && left.revision === right.revision
  const leftName = editionName(left, editions)
  const hasTexts = (leftQuery.data.textEditions?.length ?? 0) > 1
  const comparesTexts = isSameRevision && hasTexts
  usePageTitle(`${editionLabel(left, editions)} ${t`dan`} ${editionLabel(right, editions)}`)
  const leftWord = (
    <EditionPicker
      label={t`Kiri`}
      edition={left}
      editions={editions}
      onChoose={(kiri) => onSearch({ ...search, kiri, pilih: undefined })}
    />
  )
  const rightWord = (
    <EditionPicker
      label={t`Kanan`}
      edition={right}
      editions={editions}
      onChoose={(kanan) => onSearch({ ...search, kanan })}
    />
  )
  return (
    <>
      <p className={styles.crumb}>
        <Link from="/$slug/$year" to="/$slug/$year/instrumen">
          <Trans>Instrumen</Trans>
        </Link>
      </p>
      <PageHead
        title={comparesTexts ? <Trans>Bandingkan naskah</Trans> : <Trans>Bandingkan edisi</Trans>}
        lead={
          <p>
            {comparesTexts ? (
              <Link from="/$slug/$year" to="/$slug/$year/instrumen/banding">
                <Trans>Bandingkan edisi</Trans>
              </Link>
            ) : (
              <Trans>
                {leftWord} di kiri, {rightWord} di kanan.
              </Trans>
            )}{' '}
            {hasTexts && !isSameRevision ? (
              <Link
                from="/$slug/$year"
                to="/$slug/$year/instrumen/banding"
                search={{ kiri: leftName, kanan: leftName }}
              >
                <Trans>Bandingkan naskah {leftQuery.data.shortName} dari tahun ke tahun</Trans>
              </Link>
            ) : null}
          </p>
        }
        actions={isSameEdition ? null : <EditionsExport left={leftQuery.data} right={rightQuery.data} />}
      />
      {comparesTexts ? (
        <TextChanges instrument={leftQuery.data} edisi={leftName} {...{ search, onSearch }} />
      ) : isSameEdition ? (
        <RevisionChanges before={leftQuery.data} after={rightQuery.data} />
      ) : (
        <>
          {haveCounterparts(leftQuery.data, rightQuery.data) ? (
            <CounterpartTable
              left={{ instrument: leftQuery.data, edisi: leftName }}
              right={{ instrument: rightQuery.data, edisi: editionName(right, editions) }}
            />
          ) : null}
          <EditionColumns
            left={{ instrument: leftQuery.data, edition: left }}
            right={{ instrument: rightQuery.data, edition: right }}
            editions={editions}
            chosen={search.pilih}
            onChoose={(pilih) => onSearch({ ...search, pilih })}
          />
        </>
      )}
    </>
  )
}
