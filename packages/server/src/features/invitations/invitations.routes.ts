import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import { invitationNotFound, invitationsRefused } from './invitations.errors.ts'
import {
  invitationListSchema,
  invitationParams,
  invitationSchema,
  issuedInvitationSchema,
  listPreviewSchema,
  newInvitationSchema,
} from './invitations.schemas.ts'
import { inviteList } from './usecases/invite-list.ts'
import { invitePerson } from './usecases/invite-person.ts'
import { listInvitations } from './usecases/list-invitations.ts'
import { previewList } from './usecases/preview-list.ts'
import { renewInvitation } from './usecases/renew-invitation.ts'
import { revokeInvitation } from './usecases/revoke-invitation.ts'

const administrators = [sessionRequired, administratorRequired, institutionNotFound] as const
const path = '/institutions/{institutionId}/invitations'
const tags = ['invitations']

const list = createRoute({
  method: 'get',
  path,
  operationId: 'listInvitations',
  tags,
  summary: 'Invitations, the newest first, also those accepted and revoked (administrators)',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(z.array(invitationSchema), 'Invitations without their links'),
    ...problemResponses(...administrators, invalidRequest),
  },
})

const invite = createRoute({
  method: 'post',
  path,
  operationId: 'invitePerson',
  tags,
  summary: 'Invite one person by link (administrators)',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(newInvitationSchema) },
  responses: {
    201: jsonResponse(issuedInvitationSchema, 'The invitation with its link, shown this once'),
    ...problemResponses(...badBody, ...administrators, invitationsRefused),
  },
})

const preview = createRoute({
  method: 'post',
  path: `${path}/lists/preview`,
  operationId: 'previewInvitationList',
  tags,
  summary: 'How a pasted list is understood, with what is wrong in each row (administrators)',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(invitationListSchema) },
  responses: {
    200: jsonResponse(listPreviewSchema, 'Row by row; nothing has been done'),
    ...problemResponses(...badBody, ...administrators),
  },
})

const inviteAll = createRoute({
  method: 'post',
  path: `${path}/lists`,
  operationId: 'inviteList',
  tags,
  summary: 'Invite everybody of a pasted list, or nobody (administrators)',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(invitationListSchema) },
  responses: {
    201: jsonResponse(
      z.array(issuedInvitationSchema),
      'In the order of the list, with links shown this once',
    ),
    ...problemResponses(...badBody, ...administrators, invitationsRefused),
  },
})

const revoke = createRoute({
  method: 'delete',
  path: `${path}/{invitationId}`,
  operationId: 'revokeInvitation',
  tags,
  summary: 'Revoke an invitation: its link stops working (administrators)',
  ...signedIn,
  request: { params: invitationParams },
  responses: {
    204: { description: 'Revoked; it stays in the list' },
    ...problemResponses(crossOriginRequest, ...administrators, invitationNotFound, invalidRequest),
  },
})

const renew = createRoute({
  method: 'post',
  path: `${path}/{invitationId}/renewal`,
  operationId: 'renewInvitation',
  tags,
  summary: 'A new link for another two weeks; the old one stops working (administrators)',
  ...signedIn,
  request: { params: invitationParams },
  responses: {
    201: jsonResponse(issuedInvitationSchema, 'The invitation with its new link, shown this once'),
    ...problemResponses(
      crossOriginRequest,
      ...administrators,
      invitationNotFound,
      invitationsRefused,
      invalidRequest,
    ),
  },
})

export const invitationRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listInvitations(c.req.valid('param').institutionId, c.var), 200))
  .openapi(invite, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await invitePerson({ institutionId, ...c.req.valid('json') }, c.var), 201)
  })
  .openapi(preview, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await previewList({ institutionId, ...c.req.valid('json') }, c.var), 200)
  })
  .openapi(inviteAll, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await inviteList({ institutionId, ...c.req.valid('json') }, c.var), 201)
  })
  .openapi(revoke, async (c) => {
    await revokeInvitation(c.req.valid('param'), c.var)
    return c.body(null, 204)
  })
  .openapi(renew, async (c) => c.json(await renewInvitation(c.req.valid('param'), c.var), 201))
