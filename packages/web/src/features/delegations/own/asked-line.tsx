import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { findIndicator } from '@undagi/maturity'
import type { Delegation } from '../../../lib/api/contract.ts'
import { instrumentQuery } from '../../../lib/api/instrument.ts'
import { linkRowClass } from '../../../ui/item-list.ts'
import { UntilWords } from './until-words.tsx'

/** One request for help, with the way to each indicator. */
export function AskedLine({ delegation }: { readonly delegation: Delegation }) {
  const { edition, institution, year, indicatorCodes, giverName } = delegation
  // the numbers are enough until the names have come
  const { data: instrument } = useQuery(instrumentQuery(edition))
  const params = { slug: institution.slug, year: String(year) }
  return (
    <div>
      <p>
        <Trans>
          {giverName} meminta bantuan Anda mengisi, <UntilWords delegation={delegation} />:
        </Trans>
      </p>
      <p className={linkRowClass}>
        {indicatorCodes.map((code) => (
          <Link key={code} to="/$slug/$year/penilaian/$code" params={{ ...params, code }}>
            {`${code} ${(instrument && findIndicator(instrument, code)?.shortName) ?? ''}`.trim()}
          </Link>
        ))}
      </p>
    </div>
  )
}
