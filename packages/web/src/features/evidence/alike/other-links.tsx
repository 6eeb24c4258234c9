import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { Institution, OtherEvidence } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { titleAndYear } from './title-and-year.ts'

interface OtherLinksProps {
  readonly institution: Institution
  readonly others: readonly OtherEvidence[]
  /** What the file is called there, where that is the matter. */
  readonly withFileName?: boolean
}

/** Other items by title and year; they open for whoever reads the library. */
export function OtherLinks({ institution, others, withFileName = false }: OtherLinksProps) {
  const readsAll = useMay(institution.id)('read_evidence')
  return others.map((other, index) => {
    const { itemId, fileName } = other
    const words = titleAndYear(other)
    return (
      <Fragment key={itemId}>
        {index === 0 ? null : ', '}
        {readsAll ? (
          <Link to="/$slug/bukti/$itemId" params={{ slug: institution.slug, itemId }}>
            {words}
          </Link>
        ) : (
          words
        )}
        {withFileName ? (
          <>
            {' '}
            <Trans>(berkas {fileName})</Trans>
          </>
        ) : null}
      </Fragment>
    )
  })
}
