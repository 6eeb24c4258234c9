import { createMiddleware } from 'hono/factory'

// Scripts, styles and connections of this origin only; nothing inline, no text that becomes a script; nobody frames a page.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...['camera=()', 'microphone=()', 'geolocation=()', 'payment=()', 'usb=()', 'serial=()', 'bluetooth=()'],
    ...[
      'display-capture=()',
      'midi=()',
      'publickey-credentials-get=(self)',
      'publickey-credentials-create=(self)',
    ],
  ].join(', '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

export interface SecurityHeaderOptions {
  /** Reached through https: browsers shall insist on it. */
  readonly https: boolean
}

export function securityHeaders({ https }: SecurityHeaderOptions) {
  const entries = Object.entries({
    ...headers,
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  })
  return createMiddleware(async (c, next) => {
    for (const [name, value] of entries) c.header(name, value)
    await next()
  })
}
