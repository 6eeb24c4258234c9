import pg from 'pg'
import { vi } from 'vitest'

/** How often the database is asked while this is done, on whatever connection; what is sent in one flight counts once. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return asked.mock.calls.length
  } finally {
    asked.mockRestore()
  }
}
