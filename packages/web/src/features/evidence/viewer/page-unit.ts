/** What a document is leafed through by. */
export type PageUnit = 'page' | 'sheet' | 'slide'

const units: ReadonlyMap<string, PageUnit> = new Map([
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'sheet'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'sheet'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'slide'],
  ['application/vnd.oasis.opendocument.presentation', 'slide'],
])

/** By what the bytes of a file show it to be; undefined: nobody knows which file is meant. */
export const pageUnitOf = (file: { readonly mediaType: string } | undefined): PageUnit =>
  units.get(file?.mediaType ?? '') ?? 'page'
