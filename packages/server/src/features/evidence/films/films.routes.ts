import { createRoute } from '@hono/zod-openapi'
import { problemResponses } from '../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../platform/http/request.errors.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import { assessmentNotFound, indicatorNotFound } from '../../assessments/usecases/hold-indicator.ts'
import { institutionNotFound, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import {
  evidenceFileLost,
  evidenceFileNotFound,
  evidenceFileOutOfReach,
  evidenceInfected,
  evidenceNotFound,
  filmNotPlayed,
  offerNotFound,
  restrictedFilmNotPlayed,
} from '../evidence.errors.ts'
import { evidenceFileParams, offeredFileParams } from '../evidence.schemas.ts'
import { findOfferedFile } from '../usecases/list-offered.ts'
import { findEvidenceFile } from '../usecases/open-evidence-file.ts'
import { filmContent, sendFilm } from './send-film.ts'

const always = [
  ...([sessionRequired, roleNotAllowed, invalidRequest, evidenceFileNotFound, filmNotPlayed] as const),
  ...([evidenceFileLost, evidenceFileOutOfReach, evidenceInfected, restrictedFilmNotPlayed] as const),
] as const

const play = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/evidence/{itemId}/revisions/{revision}/files/{position}/film',
  operationId: 'playEvidenceFilm',
  tags: ['evidence'],
  summary: 'A film, to be played',
  ...signedIn,
  request: { params: evidenceFileParams },
  responses: { ...filmContent, ...problemResponses(...always, institutionNotFound, evidenceNotFound) },
})

const playOffered = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}/film',
  operationId: 'playOfferedFilm',
  tags: ['evidence'],
  summary: 'A film that is offered for the indicator, to be played',
  ...signedIn,
  request: { params: offeredFileParams },
  responses: {
    ...filmContent,
    ...problemResponses(...always, assessmentNotFound, indicatorNotFound, offerNotFound),
  },
})

export const filmRoutes = createRouter<AppEnv>()
  .openapi(play, async (c) => {
    const { revision, position, ...key } = c.req.valid('param')
    const found = { ...key, revision: Number(revision), position: Number(position) }
    return sendFilm(c, await findEvidenceFile(found, c.var), c.var)
  })
  .openapi(playOffered, async (c) => {
    const { position, ...key } = c.req.valid('param')
    return sendFilm(c, await findOfferedFile({ ...key, position: Number(position) }, c.var), c.var)
  })
