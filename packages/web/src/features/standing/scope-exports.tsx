import { useLingui } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import type { StandingScope } from '../../lib/api/standing.ts'
import { ExportMenu } from '../../ui/export-menu.tsx'
import { useFigureName } from './use-figure-name.ts'
import { useScopeName } from './use-scope-name.ts'

interface ScopeExportProps {
  readonly scope: StandingScope
  readonly year: number | null
}

/** The neighbours to take along. */
export function NeighboursExport({ scope, year }: ScopeExportProps) {
  const { t } = useLingui()
  const name = useScopeName()(scope)
  return (
    <ExportMenu
      name={t`tetangga`}
      title={t`Tetangga di atas dan di bawah`}
      sentence={t`Hasil terbitan ${year ?? ''}, dibandingkan dengan ${name}`}
      rows={scope.neighbours}
      columns={[
        { heading: t`Peringkat`, value: ({ rank }) => rank },
        { heading: t`Instansi`, value: ({ institutionName }) => institutionName },
        { heading: t`Indeks`, value: ({ index }) => (index === null ? null : Number(index)) },
      ]}
    />
  )
}

/** The index and its parts with their places to take along. */
export function FiguresExport({
  scope,
  year,
  instrument,
}: ScopeExportProps & { readonly instrument: Instrument }) {
  const { t } = useLingui()
  const name = useScopeName()(scope)
  const figureName = useFigureName(instrument)
  return (
    <ExportMenu
      name={t`menurut-bagian`}
      title={t`Menurut bagian`}
      sentence={t`Hasil terbitan ${year ?? ''}, dibandingkan dengan ${name}`}
      rows={scope.figures}
      columns={[
        { heading: t`Bagian`, value: ({ code }) => figureName(code) },
        { heading: t`Nilai`, value: ({ value }) => (value === null ? null : Number(value)) },
        { heading: t`Peringkat`, value: ({ place }) => place?.rank ?? null },
        { heading: t`Dari`, value: ({ place }) => place?.ranked ?? null },
        { heading: t`Di bawah (%)`, value: ({ place }) => (place ? Number(place.belowPercent) : null) },
      ]}
    />
  )
}
