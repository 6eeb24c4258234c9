import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { OwnAssignment } from '../api/own-assignments.ts'

interface NextLinkProps {
  readonly assignment: OwnAssignment
}

/** To the first indicator that is still to be done; where nothing is, to the page of the duty, while it is open. */
export function NextLink({ assignment: { duty, slug, year, next, state } }: NextLinkProps) {
  if (state !== 'open') return null
  const round = { slug, year: String(year) }
  if (duty === 'review')
    return (
      <Link to="/$slug/$year/reviu" params={round} {...(next === null ? {} : { hash: `indikator-${next}` })}>
        {next === null ? <Trans>Buka Reviu nilai</Trans> : <Trans>Reviu indikator {next}</Trans>}
      </Link>
    )
  if (duty === 'judging')
    return next === null ? (
      <Link to="/$slug/$year/penilaian-luar" params={round}>
        <Trans>Buka Penilaian luar</Trans>
      </Link>
    ) : (
      <Link to="/$slug/$year/penilaian-luar/$code" params={{ ...round, code: next }}>
        <Trans>Nilai indikator {next}</Trans>
      </Link>
    )
  return next === null ? (
    <Link to="/$slug/$year/penilaian-ganda" params={round}>
      <Trans>Buka Penilaian ganda</Trans>
    </Link>
  ) : (
    <Link to="/$slug/$year/penilaian-ganda/$code" params={{ ...round, code: next }}>
      <Trans>Nilai kedua kali indikator {next}</Trans>
    </Link>
  )
}
