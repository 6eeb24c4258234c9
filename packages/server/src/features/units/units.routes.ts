import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import { functionsChanged } from './unit-functions.errors.ts'
import * as problems from './units.errors.ts'
import {
  activeUnitSchema,
  newUnitChangeSchema,
  newUnitSchema,
  setFunctionsSchema,
  unitRegisterSchema,
  unitSchema,
} from './units.schemas.ts'
import { changeUnits } from './usecases/change-units.ts'
import { createUnit } from './usecases/create-unit.ts'
import { listUnits } from './usecases/list-units.ts'
import { readUnitRegister } from './usecases/read-unit-register.ts'
import { setUnitFunctions } from './usecases/set-unit-functions.ts'

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/units',
  operationId: 'listUnits',
  tags: ['units'],
  summary: 'The units (perangkat daerah) of an institution that are active now',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(z.array(activeUnitSchema), 'Units by name'),
    ...problemResponses(sessionRequired, institutionNotFound, invalidRequest),
  },
})

// By code: the order in which a module lists its exports is not the same everywhere.
const sortedProblems = Object.values(problems).toSorted((a, b) => (a.kind.code < b.kind.code ? -1 : 1))

const create = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/units',
  operationId: 'createUnit',
  tags: ['units'],
  summary: 'Add a unit',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(newUnitSchema) },
  responses: {
    201: jsonResponse(unitSchema, 'The unit'),
    ...problemResponses(
      ...badBody,
      sessionRequired,
      administratorRequired,
      institutionNotFound,
      problems.unitNameTaken,
    ),
  },
})

const register = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/unit-changes',
  operationId: 'getUnitRegister',
  tags: ['units'],
  summary: 'All units, active and ended, with their history',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(unitRegisterSchema, 'Units by name, changes newest first'),
    ...problemResponses(sessionRequired, institutionNotFound, invalidRequest),
  },
})

const change = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/unit-changes',
  operationId: 'changeUnits',
  tags: ['units'],
  summary: 'Record a reorganisation of units, or undo one',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(newUnitChangeSchema) },
  responses: {
    201: jsonResponse(unitRegisterSchema, 'The register with the change'),
    ...problemResponses(
      ...badBody,
      sessionRequired,
      administratorRequired,
      institutionNotFound,
      ...sortedProblems,
    ),
  },
})

const functions = createRoute({
  method: 'put',
  path: '/institutions/{institutionId}/unit-functions',
  operationId: 'setUnitFunctions',
  tags: ['units'],
  summary: 'Say what units are there for (administrators)',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(setFunctionsSchema) },
  responses: {
    200: jsonResponse(unitRegisterSchema, 'The register with it'),
    ...problemResponses(
      ...badBody,
      sessionRequired,
      administratorRequired,
      institutionNotFound,
      problems.unknownUnit,
      functionsChanged,
    ),
  },
})

export const unitRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listUnits(c.req.valid('param').institutionId, c.var), 200))
  .openapi(create, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await createUnit(institutionId, c.req.valid('json'), c.var), 201)
  })
  .openapi(register, async (c) =>
    c.json(await readUnitRegister(c.req.valid('param').institutionId, c.var), 200),
  )
  .openapi(change, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await changeUnits(institutionId, c.req.valid('json'), c.var), 201)
  })
  .openapi(functions, async (c) =>
    c.json(await setUnitFunctions(c.req.valid('param').institutionId, c.req.valid('json'), c.var), 200),
  )
