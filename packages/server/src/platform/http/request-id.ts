import { randomUUID } from 'node:crypto'
import { createMiddleware } from 'hono/factory'

/** Every answer carries a number that the server's log has too. */
export const requestId = createMiddleware<{ Variables: { requestId: string } }>(async (c, next) => {
  const id = randomUUID()
  c.set('requestId', id)
  c.header('X-Request-Id', id)
  await next()
})
