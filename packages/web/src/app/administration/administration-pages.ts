import { msg } from '@lingui/core/macro'
import { lazyRouteComponent } from '@tanstack/react-router'

/** What the pages of Administrasi are about, in the order in which they are listed. */
export const administrationSectionNames = ['institution', 'people', 'papers', 'running'] as const

type SectionName = (typeof administrationSectionNames)[number]

export const administrationSections = {
  institution: msg`Instansi dan putaran`,
  people: msg`Orang dan akses`,
  papers: msg`Naskah dan tanda tangan`,
  running: msg`Catatan dan sistem`,
} as const satisfies Record<SectionName, unknown>

/**
 * What Administrasi holds, section by section, each with what one must be allowed to do to see it. A further page is a row here and a route of the same path in
 * administration-routes.ts.
 */
export const administrationPages = {
  instansi: {
    section: 'institution',
    to: '/$slug/administrasi/instansi',
    needs: 'change_institution',
    label: msg`Instansi`,
    component: lazyRouteComponent(() => import('./institution-page-route.tsx'), 'InstitutionPageRoute'),
  },
  unit: {
    section: 'institution',
    to: '/$slug/administrasi/unit',
    needs: 'change_units',
    label: msg`Unit kerja`,
    component: lazyRouteComponent(() => import('./units-page-route.tsx'), 'UnitsPageRoute'),
  },
  putaran: {
    section: 'institution',
    to: '/$slug/administrasi/putaran',
    needs: 'manage_rounds',
    label: msg`Putaran`,
    component: lazyRouteComponent(() => import('./rounds-page-route.tsx'), 'RoundsPageRoute'),
  },
  putaranKementerian: {
    section: 'institution',
    to: '/$slug/administrasi/putaran-kementerian',
    needs: 'open_national_rounds',
    label: msg`Putaran kementerian`,
    component: lazyRouteComponent(
      () => import('./national-rounds-page-route.tsx'),
      'NationalRoundsPageRoute',
    ),
  },
  impor: {
    section: 'institution',
    to: '/$slug/administrasi/impor',
    needs: 'bring_tables',
    label: msg`Impor`,
    component: lazyRouteComponent(() => import('./imports-page-route.tsx'), 'ImportsPageRoute'),
  },
  pengingat: {
    section: 'institution',
    to: '/$slug/administrasi/pengingat',
    needs: 'set_reminder_rules',
    label: msg`Pengingat`,
    component: lazyRouteComponent(() => import('./reminder-rules-page-route.tsx'), 'ReminderRulesPageRoute'),
  },
  orang: {
    section: 'people',
    to: '/$slug/administrasi/orang',
    needs: 'manage_people',
    label: msg`Orang`,
    component: lazyRouteComponent(() => import('./people-page-route.tsx'), 'PeoplePageRoute'),
  },
  masuk: {
    section: 'people',
    to: '/$slug/administrasi/masuk',
    needs: 'manage_people',
    label: msg`Cara masuk`,
    component: lazyRouteComponent(() => import('./sign-in-rules-page-route.tsx'), 'SignInRulesPageRoute'),
  },
  token: {
    section: 'people',
    to: '/$slug/administrasi/token-api',
    needs: 'oversee_tokens',
    label: msg`Token API`,
    component: lazyRouteComponent(() => import('./tokens-page-route.tsx'), 'TokensPageRoute'),
  },
  kopNaskah: {
    section: 'papers',
    to: '/$slug/administrasi/kop-naskah',
    needs: 'change_institution',
    label: msg`Kop naskah`,
    component: lazyRouteComponent(() => import('./letterhead-page-route.tsx'), 'LetterheadPageRoute'),
  },
  templatNaskah: {
    section: 'papers',
    to: '/$slug/administrasi/templat-naskah',
    needs: 'keep_paper_templates',
    label: msg`Templat naskah`,
    component: lazyRouteComponent(() => import('./templates-page-route.tsx'), 'TemplatesPageRoute'),
  },
  tandaTangan: {
    section: 'papers',
    to: '/$slug/administrasi/tanda-tangan',
    needs: 'manage_trust',
    label: msg`Tanda tangan`,
    component: lazyRouteComponent(() => import('./trust-page-route.tsx'), 'TrustPageRoute'),
  },
  catatan: {
    section: 'running',
    to: '/$slug/administrasi/catatan',
    needs: 'read_log',
    label: msg({ context: 'apa yang dilakukan orang', message: 'Catatan' }),
    component: lazyRouteComponent(() => import('./audit-log-page-route.tsx'), 'AuditLogPageRoute'),
  },
  cadangan: {
    section: 'running',
    to: '/$slug/administrasi/cadangan',
    needs: 'manage_backups',
    label: msg`Cadangan`,
    component: lazyRouteComponent(() => import('./backups-page-route.tsx'), 'BackupsPageRoute'),
  },
  webhook: {
    section: 'running',
    to: '/$slug/administrasi/webhook',
    needs: 'manage_webhooks',
    label: msg`Webhook`,
    component: lazyRouteComponent(() => import('./webhooks-page-route.tsx'), 'WebhooksPageRoute'),
  },
} as const
