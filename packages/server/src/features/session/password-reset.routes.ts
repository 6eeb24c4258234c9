import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { jsonBody } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import type { AppEnv } from '../../request-context.ts'
import { forgottenSchema, newPasswordByLinkSchema } from './account.schemas.ts'
import { noLetters, resetLinkNotValid, tooManyAttempts, weakPassword } from './session.errors.ts'
import { askForNewPassword, takeNewPassword } from './usecases/reset-password.ts'

const ask = createRoute({
  method: 'post',
  path: '/session/password-reset',
  operationId: 'askForNewPassword',
  tags: ['session'],
  summary: 'A link to a new password by e-mail; the answer does not tell whether there is such an account',
  request: { body: jsonBody(forgottenSchema) },
  responses: {
    204: { description: 'Where there is an account, a letter is on its way' },
    ...problemResponses(...badBody, noLetters, tooManyAttempts),
  },
})

const take = createRoute({
  method: 'post',
  path: '/session/password-reset/confirmation',
  operationId: 'takeNewPassword',
  tags: ['session'],
  summary: 'The new password, by whoever holds the link of the letter; all sessions end',
  request: { body: jsonBody(newPasswordByLinkSchema) },
  responses: {
    204: { description: 'It holds from now on; sign in with it' },
    ...problemResponses(...badBody, resetLinkNotValid, weakPassword),
  },
})

export const passwordResetRoutes = createRouter<AppEnv>()
  .openapi(ask, async (c) => {
    await askForNewPassword(c.req.valid('json').email, c.var)
    return c.body(null, 204)
  })
  .openapi(take, async (c) => {
    await takeNewPassword(c.req.valid('json'), c.var)
    return c.body(null, 204)
  })
