import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { buttonClass } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { InstrumentSearch } from '../instrument-search.ts'

/** A number that this edition does not have: the way to its contents. */
export function UnknownPart({ code, search }: { code: string; search: InstrumentSearch }) {
  return (
    <>
      <PageHead
        title={<Trans>{code} tidak ada dalam edisi ini</Trans>}
        lead={
          <p>
            <Trans>Nomor indikator berbeda dari edisi ke edisi. Carilah di daftar isinya.</Trans>
          </p>
        }
      />
      <Link from="/$slug/$year" to="/$slug/$year/instrumen" search={search} className={buttonClass('main')}>
        <Trans>Ke daftar isi</Trans>
      </Link>
    </>
  )
}
