import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { assessmentNotFound } from './assessments.errors.ts'
import { assessmentEventSchema, assessmentParams } from './assessments.schemas.ts'
import { streamEvents } from './stream-events.ts'

const events = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/events',
  operationId: 'streamEvents',
  tags: ['assessments'],
  summary: 'What colleagues change, as it happens; resumes after Last-Event-ID; ends with the session',
  ...signedIn,
  request: {
    params: assessmentParams,
    headers: z.object({ 'last-event-id': z.string().max(60).optional() }),
  },
  responses: {
    200: {
      description: 'Server-sent events; `data` is an AssessmentEvent',
      content: { 'text/event-stream': { schema: assessmentEventSchema } },
    },
    ...problemResponses(sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest),
  },
})

export const eventRoutes = createRouter<AppEnv>().openapi(events, async (c) => {
  const { assessmentId } = c.req.valid('param')
  return streamEvents(c, { assessmentId, lastEventId: c.req.valid('header')['last-event-id'] })
})
