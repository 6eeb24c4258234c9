import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { requestTooLarge } from './request.errors.ts'

interface BodyLimits {
  readonly usualBytes: number
  /** Routes with a limit of their own; null: the route sees to it itself. */
  readonly others: readonly { readonly path: RegExp; readonly bytes: number | null }[]
}

/** Refuses what is too large before it is read, or as soon as it turns out to be. */
export function bodyLimits({ usualBytes, others }: BodyLimits) {
  const usual = limitTo(usualBytes)
  const special = others.map(({ path, bytes }) => ({
    path,
    limit: bytes === null ? unlimited : limitTo(bytes),
  }))
  return createMiddleware(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const found = special.find(({ path }) => path.test(c.req.path))
    return (found?.limit ?? usual)(c, next)
  })
}

const unlimited = createMiddleware(async (_, next) => next())

function limitTo(maxSize: number) {
  const detail = `Batasnya ${maxSize / 1024} KB.`
  return bodyLimit({
    maxSize,
    onError: () => {
      throw requestTooLarge({ detail })
    },
  })
}
