import { msg } from '@lingui/core/macro'
import { lazyRouteComponent } from '@tanstack/react-router'

/**
 * What Administrasi holds, in the order of its tabs, each with what one must be allowed to do to see it. A further page is a row here and a route of the same path in
 * administration-routes.ts.
 */
export const administrationPages = {
  instansi: {
    to: '/$slug/administrasi/instansi',
    needs: 'change_institution',
    label: msg`Instansi`,
    component: lazyRouteComponent(() => import('./institution-page-route.tsx'), 'InstitutionPageRoute'),
  },
  unit: {
    to: '/$slug/administrasi/unit',
    needs: 'change_units',
    label: msg`Unit kerja`,
    component: lazyRouteComponent(() => import('./units-page-route.tsx'), 'UnitsPageRoute'),
  },
  orang: {
    to: '/$slug/administrasi/orang',
    needs: 'manage_people',
    label: msg`Orang`,
    component: lazyRouteComponent(() => import('./people-page-route.tsx'), 'PeoplePageRoute'),
  },
  masuk: {
    to: '/$slug/administrasi/masuk',
    needs: 'manage_people',
    label: msg`Cara masuk`,
    component: lazyRouteComponent(() => import('./sign-in-rules-page-route.tsx'), 'SignInRulesPageRoute'),
  },
  putaran: {
    to: '/$slug/administrasi/putaran',
    needs: 'manage_rounds',
    label: msg`Putaran`,
    component: lazyRouteComponent(() => import('./rounds-page-route.tsx'), 'RoundsPageRoute'),
  },
  impor: {
    to: '/$slug/administrasi/impor',
    needs: 'bring_tables',
    label: msg`Impor`,
    component: lazyRouteComponent(() => import('./imports-page-route.tsx'), 'ImportsPageRoute'),
  },
  tandaTangan: {
    to: '/$slug/administrasi/tanda-tangan',
    needs: 'manage_trust',
    label: msg`Tanda tangan`,
    component: lazyRouteComponent(() => import('./trust-page-route.tsx'), 'TrustPageRoute'),
  },
  kopNaskah: {
    to: '/$slug/administrasi/kop-naskah',
    needs: 'change_institution',
    label: msg`Kop naskah`,
    component: lazyRouteComponent(() => import('./letterhead-page-route.tsx'), 'LetterheadPageRoute'),
  },
  templatNaskah: {
    to: '/$slug/administrasi/templat-naskah',
    needs: 'keep_paper_templates',
    label: msg`Templat naskah`,
    component: lazyRouteComponent(() => import('./templates-page-route.tsx'), 'TemplatesPageRoute'),
  },
  catatan: {
    to: '/$slug/administrasi/catatan',
    needs: 'read_log',
    label: msg({ context: 'apa yang dilakukan orang', message: 'Catatan' }),
    component: lazyRouteComponent(() => import('./audit-log-page-route.tsx'), 'AuditLogPageRoute'),
  },
  token: {
    to: '/$slug/administrasi/token-api',
    needs: 'oversee_tokens',
    label: msg`Token API`,
    component: lazyRouteComponent(() => import('./tokens-page-route.tsx'), 'TokensPageRoute'),
  },
  pengingat: {
    to: '/$slug/administrasi/pengingat',
    needs: 'set_reminder_rules',
    label: msg`Pengingat`,
    component: lazyRouteComponent(() => import('./reminder-rules-page-route.tsx'), 'ReminderRulesPageRoute'),
  },
  webhook: {
    to: '/$slug/administrasi/webhook',
    needs: 'manage_webhooks',
    label: msg`Webhook`,
    component: lazyRouteComponent(() => import('./webhooks-page-route.tsx'), 'WebhooksPageRoute'),
  },
  cadangan: {
    to: '/$slug/administrasi/cadangan',
    needs: 'manage_backups',
    label: msg`Cadangan`,
    component: lazyRouteComponent(() => import('./backups-page-route.tsx'), 'BackupsPageRoute'),
  },
} as const
