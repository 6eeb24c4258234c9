import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { officialInstitutionSchema, officialQuery } from './official-institutions.schemas.ts'
import { searchOfficialInstitutions } from './official-institutions.usecases.ts'

const search = createRoute({
  method: 'get',
  path: '/official-institutions',
  operationId: 'searchOfficialInstitutions',
  tags: ['official-institutions'],
  summary: 'Institutions of the official register whose names have words beginning with those typed',
  ...signedIn,
  request: { query: officialQuery },
  responses: {
    200: jsonResponse(z.array(officialInstitutionSchema), 'The best first'),
    ...problemResponses(sessionRequired, invalidRequest),
  },
})

export const officialInstitutionRoutes = createRouter<AppEnv>().openapi(search, async (c) =>
  c.json(await searchOfficialInstitutions(c.req.valid('query'), c.var), 200),
)
