import { OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Env } from 'hono'
import { invalidRequest } from './request.errors.ts'

/** A router whose schemas are both the validation and the OpenAPI document. */
export function createRouter<E extends Env>() {
  return new OpenAPIHono<E>({
    defaultHook: (result) => {
      if (result.success) return
      throw invalidRequest({
        errors: result.error.issues.flatMap(innermost).map(({ path, message }) => ({
          path: path.map((part) => `/${String(part)}`).join(''),
          message,
        })),
      })
    },
  })
}

/** Of what may be one thing or another: what is wrong with the one that it resembles most. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [closest] = [...issue.errors].sort((one, other) => one.length - other.length)
  if (closest === undefined) return [issue]
  return closest.flatMap(innermost).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}
