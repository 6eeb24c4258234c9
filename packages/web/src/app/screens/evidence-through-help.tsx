import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ownDelegationsQuery } from '../../features/delegations/api/delegations.ts'
import { linkRowClass } from '../../ui/item-list.ts'
import { usePlace } from '../use-place.ts'

/** Where somebody adds evidence who has no library, but indicators that a colleague has delegated; otherwise nothing. */
export function EvidenceThroughHelp() {
  const { institution } = usePlace()
  const { data } = useQuery(ownDelegationsQuery)
  const running =
    data?.received.filter((each) => each.institution.id === institution.id && each.state === 'running') ?? []
  if (running.length === 0) return null
  const places = new Map(
    running.flatMap(({ year, indicatorCodes }) =>
      indicatorCodes.map((code) => [`${year}/${code}`, { year: String(year), code }] as const),
    ),
  )
  const years = new Set(running.map(({ year }) => year))
  return (
    <>
      <p>
        <Trans>Tambahkan bukti dari indikator yang didelegasikan kepada Anda:</Trans>
      </p>
      <p className={linkRowClass}>
        {[...places].map(([key, { year, code }]) => (
          <Link key={key} to="/$slug/$year/penilaian/$code" params={{ slug: institution.slug, year, code }}>
            {years.size > 1 ? (
              <Trans>
                Indikator {code}, {year}
              </Trans>
            ) : (
              <Trans>Indikator {code}</Trans>
            )}
          </Link>
        ))}
      </p>
    </>
  )
}
