import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Standing } from '../../lib/api/standing.ts'
import { useFormat } from '../../lib/use-format.ts'
import { ExportMenu } from '../../ui/export-menu.tsx'
import type { StandingPlace } from './use-standing.ts'
import { type YearRow, yearRows } from './year-rows.ts'
import styles from './years-table.module.css'

interface YearsTableProps {
  readonly place: StandingPlace
  readonly published: Standing['published']
}

/** Every year with both facts, each with where it comes from. */
export function YearsTable({ place, published }: YearsTableProps) {
  const { t } = useLingui()
  const rows = yearRows(place.rounds, published)
  if (rows.length === 0) return null
  return (
    <>
      <table className={styles.years}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Tahun</Trans>
            </th>
            <th scope="col">
              <Trans>Penilaian mandiri</Trans>
            </th>
            <th scope="col">
              <Trans>Hasil terbitan</Trans>
            </th>
            <th scope="col">
              <Trans>Sumber</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <YearLine key={row.key} row={row} slug={place.institution.slug} />
          ))}
        </tbody>
      </table>
      <div className={styles.below}>
        <ExportMenu
          name={t`tahun-ke-tahun`}
          title={t`Tahun ke tahun`}
          sentence={t`Semua tahun ${place.institution.name}`}
          rows={rows}
          columns={[
            { heading: t`Tahun`, value: ({ year }) => year },
            {
              heading: t`Penilaian mandiri`,
              value: ({ own }) => (own?.index ? Number(own.index.rounded) : null),
            },
            { heading: t`Predikat mandiri`, value: ({ own }) => own?.predicate ?? null },
            { heading: t`Putaran`, value: ({ own }) => own?.name ?? null },
            { heading: t`Edisi putaran`, value: ({ own }) => own?.edition.shortName ?? null },
            { heading: t`Hasil terbitan`, value: ({ published: printed }) => toNumber(printed?.index) },
            { heading: t`Predikat terbitan`, value: ({ published: printed }) => printed?.predicate ?? null },
            {
              heading: t`Edisi terbitan`,
              value: ({ published: printed }) => printed?.edition?.shortName ?? null,
            },
            { heading: t`Sumber terbitan`, value: ({ published: printed }) => printed?.source ?? null },
          ]}
        />
      </div>
    </>
  )
}

function YearLine({ row, slug }: { row: YearRow; slug: string }) {
  const format = useFormat()
  const { year, own, published, startsEra } = row
  return (
    <>
      {startsEra ? (
        <tr className={styles.break}>
          <td colSpan={4}>
            <Trans>
              Mulai {year} dipakai edisi lain: nilai dari edisi yang berbeda, seperti tertulis di kolom
              Sumber, tidak sebanding.
            </Trans>
          </td>
        </tr>
      ) : null}
      <tr>
        <th scope="row">{year}</th>
        <td>
          <span className={styles.label}>
            <Trans>Penilaian mandiri</Trans>
          </span>
          {own ? (
            own.index ? (
              <>
                <strong>{format.index(own.index.rounded)}</strong> {own.predicate}
              </>
            ) : (
              <span className={styles.none}>
                <Trans>belum ada nilai</Trans>
              </span>
            )
          ) : (
            <span className={styles.none}>–</span>
          )}
        </td>
        <td>
          <span className={styles.label}>
            <Trans>Hasil terbitan</Trans>
          </span>
          {published ? (
            <>
              <strong>{published.index === null ? '–' : format.number(published.index)}</strong>{' '}
              {published.predicate}
            </>
          ) : (
            <span className={styles.none}>–</span>
          )}
        </td>
        <td className={styles.source}>
          {own ? (
            <div>
              <Link to="/$slug/$year" params={{ slug, year: String(year) }}>
                {own.name}
              </Link>
              , {own.edition.shortName}
            </div>
          ) : null}
          {published ? (
            <div>
              {published.source}
              {published.edition ? `, ${published.edition.shortName}` : null}
            </div>
          ) : null}
        </td>
      </tr>
    </>
  )
}

function toNumber(printed: string | null | undefined): string | number | null {
  if (printed === null || printed === undefined) return null
  return /^\d+(\.\d+)?$/.test(printed) ? Number(printed) : printed
}
