/** The last item of a page: the next page goes on after it. */
export interface Cursor {
  readonly receivedAt: Date
  readonly itemId: string
}

export const cursorPattern = /^(\d{1,15})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export function formatCursor({ receivedAt, itemId }: Cursor): string {
  return `${receivedAt.getTime()}-${itemId}`
}

/** Undefined for a text that we did not write. */
export function parseCursor(text: string): Cursor | undefined {
  const [, at, itemId] = cursorPattern.exec(text) ?? []
  return at === undefined || itemId === undefined ? undefined : { receivedAt: new Date(Number(at)), itemId }
}
