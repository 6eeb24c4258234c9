import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root-route.ts'

const forgottenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lupa-sandi',
  component: lazyRouteComponent(() => import('../pages/forgotten-route.tsx'), 'ForgottenRoute'),
})

const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sandi-baru',
  component: lazyRouteComponent(() => import('../pages/new-password-route.tsx'), 'NewPasswordRoute'),
})

/** The way back in for who forgot the password: neither needs a session. */
export const passwordResetRoutes = [forgottenRoute, newPasswordRoute] as const
