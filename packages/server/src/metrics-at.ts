import packageJson from '../package.json' with { type: 'json' }
import type { Database } from './platform/database/database.ts'
import type { Observer } from './platform/http/observe-requests.ts'

export interface OpenMetrics {
  readonly observers: readonly Observer[]
  /** Where Prometheus reads them; null: nobody asked for any. */
  readonly address: string | null
  close(): Promise<void>
}

/** Loaded by those alone who ask for them. */
export async function metricsAt(port: number | undefined, database: Database): Promise<OpenMetrics> {
  if (port === undefined) return { observers: [], address: null, async close() {} }
  const { createMetrics } = await import('./platform/metrics/metrics.ts')
  const { serveMetrics } = await import('./platform/metrics/serve-metrics.ts')
  const { isReady, connections } = database
  const metrics = createMetrics({ version: packageJson.version, isReady, connections })
  const { address, close } = await serveMetrics(metrics, port)
  return { observers: [metrics.observe], address: `${address}/metrics`, close }
}
