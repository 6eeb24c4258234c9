import { Trans } from '@lingui/react/macro'
import type { Recommendation } from './api/recommendations.ts'

/** From where it comes, so that everybody can look it up. */
export function SourceWords({ recommendation }: { readonly recommendation: Recommendation }) {
  const { year, origin, isSameEdition } = recommendation
  const { source, kind } = origin
  const edition = isSameEdition ? null : (
    <>
      {' '}
      <Trans>Instrumennya lain dari putaran ini.</Trans>
    </>
  )
  if (source === null)
    return (
      <>
        <Trans>Evaluasi {year}, ditulis asesor eksternal.</Trans>
        {edition}
      </>
    )
  const name = [source.title, source.number].filter((each) => each !== null).join(', ')
  const page = source.page
  return (
    <>
      {kind === 'report' ? (
        <Trans>
          Evaluasi {year}, dari laporan kementerian: {name}
        </Trans>
      ) : (
        <Trans>
          Evaluasi {year}, dicatat dari {name}
        </Trans>
      )}
      {page === null ? null : (
        <>
          , <Trans>halaman {page}</Trans>
        </>
      )}
      .{edition}
    </>
  )
}
