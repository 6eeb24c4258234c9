import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Observer } from '../http/observe-requests.ts'

export interface MetricsSources {
  readonly version: string
  readonly isReady: () => Promise<boolean>
  readonly connections: () => readonly {
    readonly pool: string
    readonly open: number
    readonly idle: number
    readonly waiting: number
  }[]
}

export interface Metrics {
  readonly observe: Observer
  readonly contentType: string
  /** What Prometheus reads. */
  text(): Promise<string>
}

const secondsBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Counts by route, code and pool, of which there are as many as the program has; nothing that a visitor chose is a label. */
export function createMetrics({ version, isReady, connections }: MetricsSources): Metrics {
  const registers = [new Registry()]
  const [register] = registers
  if (register === undefined) throw new Error('There is one.')
  collectDefaultMetrics({ register })
  const durations = new Histogram({
    ...{ registers, name: 'undagi_http_request_duration_seconds', buckets: secondsBuckets },
    help: 'Until an answer begins, by route',
    labelNames: ['method', 'route', 'status'],
  })
  const refusals = new Counter({
    ...{ registers, name: 'undagi_http_problems_total', labelNames: ['code'] },
    help: 'Requests that were refused or failed, by stable code',
  })
  new Gauge({
    ...{ registers, name: 'undagi_build_info', help: 'Always 1', labelNames: ['version'] },
  }).set({ version }, 1)
  new Gauge({
    ...{ registers, name: 'undagi_ready', help: '1: the database answers and is not being upgraded' },
    async collect() {
      this.set((await isReady()) ? 1 : 0)
    },
  })
  new Gauge({
    ...{ registers, name: 'undagi_database_connections', labelNames: ['pool', 'state'] },
    help: 'Connections to the database, and requests that wait for one',
    collect() {
      for (const { pool, ...states } of connections()) {
        for (const [state, count] of Object.entries(states)) this.set({ pool, state }, count)
      }
    },
  })
  return {
    observe({ method, route, status, milliseconds, code }) {
      durations.observe({ method, route, status }, milliseconds / 1000)
      if (code !== null) refusals.inc({ code })
    },
    contentType: register.contentType,
    text: () => register.metrics(),
  }
}
