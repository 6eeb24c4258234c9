import { Plural, Trans } from '@lingui/react/macro'
import { type PageUnit, pageUnitOf } from './viewer/page-unit.ts'

interface PagePlaceProps {
  readonly page: number
  /** In which of them: the first, where nothing else is said. */
  readonly files: readonly { readonly mediaType: string }[]
}

/** Where in a document: "halaman 3", of a workbook "lembar 3", of slides "salindia 3". */
export function PagePlace({ page, files: [file] }: PagePlaceProps) {
  const unit = pageUnitOf(file)
  if (unit === 'sheet') return <Trans>lembar {page}</Trans>
  return unit === 'slide' ? <Trans>salindia {page}</Trans> : <Trans>halaman {page}</Trans>
}

/** The same, where room is short. */
export function ShortPagePlace({ page, files }: PagePlaceProps) {
  if (pageUnitOf(files[0]) !== 'page') return <PagePlace {...{ page, files }} />
  return <Trans>hlm. {page}</Trans>
}

/** How long a document is. */
export function PageCount({ pages, unit }: { readonly pages: number; readonly unit: PageUnit }) {
  if (unit === 'sheet') return <Plural value={pages} other="# lembar" />
  return unit === 'slide' ? <Plural value={pages} other="# salindia" /> : <Trans>{pages} halaman</Trans>
}
