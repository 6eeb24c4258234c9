import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { setSessionCookie } from '../../platform/http/session-cookie.ts'
import type { AppEnv } from '../../request-context.ts'
import { sessionSchema } from '../session/session.schemas.ts'
import { tooManyAttempts, wrongCredentials } from '../session/session.usecases.ts'
import {
  accountExists,
  invitationAccepted,
  invitationExpired,
  linkNotValid,
  otherAddress,
  tooManyWrongLinks,
} from './invitations.errors.ts'
import { acceptanceSchema, invitationLinkSchema, linkParams } from './invitations.schemas.ts'
import { acceptAsNewcomer, acceptAsSignedIn } from './usecases/accept-invitation.ts'
import { readLink } from './usecases/read-link.ts'

const read = createRoute({
  method: 'get',
  path: '/invitations/{token}',
  operationId: 'getInvitationLink',
  tags: ['invitations'],
  summary: 'What an invitation link offers; needs no session',
  request: { params: linkParams },
  responses: {
    200: jsonResponse(invitationLinkSchema, 'The invitation behind the link'),
    ...problemResponses(linkNotValid, tooManyWrongLinks, invalidRequest),
  },
})

const accept = createRoute({
  method: 'post',
  path: '/invitations/{token}/acceptance',
  operationId: 'acceptInvitation',
  tags: ['invitations'],
  summary: 'Take up an invitation: with a new account, or as the person who is signed in',
  request: { params: linkParams, body: jsonBody(acceptanceSchema) },
  responses: {
    200: jsonResponse(sessionSchema, 'The session with the new memberships; a new account is signed in'),
    ...problemResponses(
      ...badBody,
      sessionRequired,
      linkNotValid,
      invitationExpired,
      invitationAccepted,
      accountExists,
      otherAddress,
      tooManyWrongLinks,
      wrongCredentials,
      tooManyAttempts,
    ),
  },
})

export const linkRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readLink(c.req.valid('param').token, c.var), 200))
  .openapi(accept, async (c) => {
    const { token } = c.req.valid('param')
    const { newAccount } = c.req.valid('json')
    if (newAccount === undefined) return c.json(await acceptAsSignedIn(token, c.var), 200)
    const signedIn = await acceptAsNewcomer({ token, newAccount }, c.var)
    setSessionCookie(c, signedIn.token, signedIn.expiresAt)
    return c.json(signedIn.session, 200)
  })
