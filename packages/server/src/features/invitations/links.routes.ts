import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { setSessionCookie } from '../../platform/http/session-cookie.ts'
import type { AppEnv } from '../../request-context.ts'
import { secondStepSchema, sessionSchema } from '../session/session.schemas.ts'
import { weakPassword } from '../session/session.usecases.ts'
import {
  accountExists,
  invitationAccepted,
  invitationExpired,
  linkNotValid,
  otherAddress,
  tooManyWrongLinks,
} from './invitations.errors.ts'
import { acceptanceSchema, invitationLinkSchema, linkSchema } from './invitations.schemas.ts'
import { acceptAsNewcomer, acceptAsSignedIn } from './usecases/accept-invitation.ts'
import { readLink } from './usecases/read-link.ts'

const read = createRoute({
  // The secret of a link stands in no path: proxies write those into their logs.
  method: 'post',
  path: '/invitations/lookup',
  operationId: 'readInvitationLink',
  tags: ['invitations'],
  summary: 'What an invitation link offers; needs no session and changes nothing',
  request: { body: jsonBody(linkSchema) },
  responses: {
    200: jsonResponse(invitationLinkSchema, 'The invitation behind the link'),
    ...problemResponses(...badBody, linkNotValid, tooManyWrongLinks),
  },
})

const accept = createRoute({
  method: 'post',
  path: '/invitations/acceptance',
  operationId: 'acceptInvitation',
  tags: ['invitations'],
  summary: 'Take up an invitation: with a new account, or as the person who is signed in',
  request: { body: jsonBody(acceptanceSchema) },
  responses: {
    200: jsonResponse(sessionSchema, 'The session with the new memberships; a new account is signed in'),
    202: jsonResponse(secondStepSchema, 'The account is made, and its role asks for a second factor'),
    ...problemResponses(
      ...badBody,
      sessionRequired,
      linkNotValid,
      invitationExpired,
      invitationAccepted,
      accountExists,
      otherAddress,
      tooManyWrongLinks,
      weakPassword,
    ),
  },
})

export const linkRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readLink(c.req.valid('json').token, c.var), 200))
  .openapi(accept, async (c) => {
    const { token, newAccount } = c.req.valid('json')
    if (newAccount === undefined) return c.json(await acceptAsSignedIn(token, c.var), 200)
    const outcome = await acceptAsNewcomer({ token, newAccount }, c.var)
    if ('ticket' in outcome) return c.json(outcome, 202)
    setSessionCookie(c, outcome.token, outcome.expiresAt)
    return c.json(outcome.session, 200)
  })
