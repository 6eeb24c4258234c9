import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/use-format.ts'
import type { TeamDocument } from './api/coordination-team.ts'

interface DocumentLinkProps {
  readonly slug: string
  readonly document: TeamDocument
}

/** A document of the team, opened where documents are read. */
export function DocumentLink({ slug, document }: DocumentLinkProps) {
  const format = useFormat()
  const { itemId, title, number, dated } = document
  if (title === null) return <Trans>dokumen terbatas</Trans>
  const day = dated === null ? '' : format.day(dated)
  return (
    <>
      <Link to="/$slug/bukti/$itemId" params={{ slug, itemId }}>
        {title}
      </Link>
      {number === null ? null : (
        <>
          {', '}
          <Trans>Nomor {number}</Trans>
        </>
      )}
      {day === '' ? null : `, ${day}`}
    </>
  )
}
