import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { setSessionCookie } from '../../platform/http/session-cookie.ts'
import type { AppEnv } from '../../request-context.ts'
import { targetOffScale } from '../assessments/usecases/ensure-target-on-scale.ts'
import { unknownEdition } from '../rounds/rounds.usecases.ts'
import { sessionSchema } from '../session/session.schemas.ts'
import { weakPassword } from '../session/session.usecases.ts'
import { setupDone, tooManySetupCodes, unknownOfficialInstitution, wrongSetupCode } from './setup.errors.ts'
import {
  setupAnswersSchema,
  setupCodeSchema,
  setupFoundSchema,
  setupOptionsSchema,
  setupSearchSchema,
  setupStateSchema,
} from './setup.schemas.ts'
import { finishSetup } from './usecases/finish-setup.ts'
import { readOptions, searchInstitutions } from './usecases/prepare-setup.ts'

const refusedAtTheDoor = [...badBody, setupDone, wrongSetupCode, tooManySetupCodes] as const

const state = createRoute({
  method: 'get',
  path: '/setup',
  operationId: 'getSetupState',
  tags: ['setup'],
  summary: 'Whether nobody can sign in to this installation yet',
  responses: { 200: jsonResponse(setupStateSchema, 'The state'), ...problemResponses() },
})

const options = createRoute({
  method: 'post',
  path: '/setup/options',
  operationId: 'readSetupOptions',
  tags: ['setup'],
  summary: 'What one can choose from while setting up: editions, units to begin with',
  request: { body: jsonBody(setupCodeSchema) },
  responses: {
    200: jsonResponse(setupOptionsSchema, 'The code is right'),
    ...problemResponses(...refusedAtTheDoor),
  },
})

const search = createRoute({
  method: 'post',
  path: '/setup/search',
  operationId: 'searchForSetup',
  tags: ['setup'],
  summary: 'Institutions of the official register with their published results',
  request: { body: jsonBody(setupSearchSchema) },
  responses: {
    200: jsonResponse(z.array(setupFoundSchema), 'The best first, at most eight'),
    ...problemResponses(...refusedAtTheDoor),
  },
})

const finish = createRoute({
  method: 'post',
  path: '/setup/finish',
  operationId: 'finishSetup',
  tags: ['setup'],
  summary: 'Found the installation: institution, first administrator, units and first round, all or nothing',
  request: { body: jsonBody(setupAnswersSchema) },
  responses: {
    201: jsonResponse(sessionSchema, 'The administrator is signed in; the session cookie is set'),
    ...problemResponses(
      ...refusedAtTheDoor,
      unknownOfficialInstitution,
      unknownEdition,
      targetOffScale,
      weakPassword,
    ),
  },
})

export const setupRoutes = createRouter<AppEnv>()
  .openapi(state, async (c) => c.json({ needed: await c.var.setup.isNeeded() }, 200))
  .openapi(options, async (c) => c.json(await readOptions(c.req.valid('json'), c.var), 200))
  .openapi(search, async (c) => c.json(await searchInstitutions(c.req.valid('json'), c.var), 200))
  .openapi(finish, async (c) => {
    const { session, token, expiresAt } = await finishSetup(c.req.valid('json'), c.var)
    setSessionCookie(c, token, expiresAt)
    return c.json(session, 201)
  })
