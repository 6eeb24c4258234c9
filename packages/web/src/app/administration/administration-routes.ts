import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { parseAuditFilter } from '../../features/audit-log/audit-filter.ts'
import { parseOpenImport } from '../../features/imports/open-import.ts'
import { parsePeopleFilter } from '../../features/people/people-filter.ts'
import { parseUnitFilter } from '../../features/units/unit-filter.ts'
import { overviewQuery } from '../../lib/api/overview.ts'
import { isAllowed } from '../../lib/use-may.ts'
import { requireSession } from '../require-session.ts'
import { insideFrame } from '../routes/inside-frame.ts'
import { institutionRoute } from '../routes/institution-route.ts'
import { administrationPages } from './administration-pages.ts'

const administrationRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/administrasi',
  ...insideFrame,
  component: lazyRouteComponent(() => import('./administration-frame.tsx'), 'AdministrationFrame'),
})

const startRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/',
  beforeLoad: async ({ context: { queryClient }, location, params }) => {
    const session = await requireSession(queryClient, location)
    const { institution } = await queryClient.ensureQueryData(overviewQuery(params.slug))
    const pages = Object.values(administrationPages)
    const first = pages.find(({ needs }) => isAllowed(session, institution.id, needs))
    throw redirect({ to: (first ?? administrationPages.instansi).to, params, replace: true })
  },
})

const institutionPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/instansi',
  ...insideFrame,
  component: administrationPages.instansi.component,
})

const unitsPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/unit',
  ...insideFrame,
  validateSearch: parseUnitFilter,
  component: administrationPages.unit.component,
})

const peoplePageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/orang',
  ...insideFrame,
  validateSearch: parsePeopleFilter,
  component: administrationPages.orang.component,
})

const signInRulesPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/masuk',
  ...insideFrame,
  component: administrationPages.masuk.component,
})

const backupsPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/cadangan',
  ...insideFrame,
  component: administrationPages.cadangan.component,
})

const tokensPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/token-api',
  ...insideFrame,
  component: administrationPages.token.component,
})

const reminderRulesPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/pengingat',
  ...insideFrame,
  component: administrationPages.pengingat.component,
})

const webhooksPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/webhook',
  ...insideFrame,
  component: administrationPages.webhook.component,
})

const auditLogPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/catatan',
  ...insideFrame,
  validateSearch: parseAuditFilter,
  component: administrationPages.catatan.component,
})

const roundsPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/putaran',
  ...insideFrame,
  component: administrationPages.putaran.component,
})

const nationalRoundsPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/putaran-kementerian',
  ...insideFrame,
  component: administrationPages.putaranKementerian.component,
})

const importsPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/impor',
  ...insideFrame,
  validateSearch: parseOpenImport,
  component: administrationPages.impor.component,
})

const trustPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/tanda-tangan',
  ...insideFrame,
  component: administrationPages.tandaTangan.component,
})

const letterheadPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/kop-naskah',
  ...insideFrame,
  component: administrationPages.kopNaskah.component,
})

const templatesPageRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/templat-naskah',
  ...insideFrame,
  component: administrationPages.templatNaskah.component,
})

/** Administrasi and its pages: no year in the address, no round needed. */
export const administrationRoutes = administrationRoute.addChildren([
  startRoute,
  institutionPageRoute,
  unitsPageRoute,
  peoplePageRoute,
  signInRulesPageRoute,
  roundsPageRoute,
  nationalRoundsPageRoute,
  importsPageRoute,
  trustPageRoute,
  letterheadPageRoute,
  templatesPageRoute,
  auditLogPageRoute,
  tokensPageRoute,
  reminderRulesPageRoute,
  webhooksPageRoute,
  backupsPageRoute,
])
