import type { Context } from 'hono'

/** What a page sends along while somebody is at it. */
const attendedHeader = 'x-undagi-attended'

/**
 * Whether a person did something: what changes anything is theirs; a page that reads again because a colleague changed something may
 * stand open in an empty office.
 */
export function isAttended(c: Context): boolean {
  return c.req.method !== 'GET' || c.req.header(attendedHeader) === '1'
}
