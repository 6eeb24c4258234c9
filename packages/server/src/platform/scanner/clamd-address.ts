import type { NetConnectOpts } from 'node:net'

/** `/run/clamav/clamd.ctl`, `unix:/run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`; undefined: none of these. */
export function parseClamdAddress(written: string): NetConnectOpts | undefined {
  const path = written.replace(/^unix:(?:\/\/)?(?=\/)/, '')
  if (path.startsWith('/')) return { path }
  const [, host, port] = /^tcp:\/\/([\w.-]+|\[[\da-f:]+\]):(\d{1,5})\/?$/i.exec(written) ?? []
  if (host === undefined || Number(port) < 1 || Number(port) > 65_535) return undefined
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}
