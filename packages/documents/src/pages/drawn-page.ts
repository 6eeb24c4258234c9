/** What stands in the way of drawing a page. */
export type PageRefusal =
  | 'no_such_page'
  /** It asks for a password. */
  | 'locked'
  | 'broken'
  /** Within the memory and the time that one page may take, it was not drawn. */
  | 'too_heavy'
  /** What draws it is not installed here. */
  | 'not_equipped'

export type DrawnPage =
  | { readonly kind: 'drawn'; readonly jpeg: Buffer }
  | { readonly kind: 'refused'; readonly why: PageRefusal }

export function refused(why: PageRefusal): DrawnPage {
  return { kind: 'refused', why }
}

export interface WantedPage {
  readonly path: string
  readonly page: number
  readonly widthPixels: number
  /** Lines that are burnt into the picture again and again: who looks, and when. Where that cannot be, there is no picture. */
  readonly watermark?: readonly [string, ...string[]]
}
