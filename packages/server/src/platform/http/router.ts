import { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from 'hono'
import { invalidRequest } from './request.errors.ts'

/** A router whose schemas are both the validation and the OpenAPI document. */
export function createRouter<E extends Env>() {
  return new OpenAPIHono<E>({
    defaultHook: (result) => {
      if (result.success) return
      throw invalidRequest({
        errors: result.error.issues.map(({ path, message }) => ({
          path: path.map((part) => `/${String(part)}`).join(''),
          message,
        })),
      })
    },
  })
}
