import type { Context } from 'hono'
export function setSessionCookie(_c: Context, _token: string, _at: Date) {}
export function clearSessionCookie(_c: Context) {}
