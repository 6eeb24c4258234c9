import { Trans } from '@lingui/react/macro'
import type { LastYearPreview } from './api/last-year.ts'

/** ", butir 1.3.a, halaman 4": which of several places in one document is meant. */
export function OfferPlace({
  criterionCode,
  page,
}: Pick<LastYearPreview['offers'][number], 'criterionCode' | 'page'>) {
  return (
    <>
      {criterionCode === null ? null : <Trans>, butir {criterionCode}</Trans>}
      {page === null ? null : <Trans>, halaman {page}</Trans>}
    </>
  )
}
