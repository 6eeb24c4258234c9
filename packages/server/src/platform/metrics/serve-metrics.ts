import { Hono } from 'hono'
import { refuseOtherHosts } from '../http/known-hosts.ts'
import { type Listening, listen } from '../http/listen.ts'
import type { Metrics } from './metrics.ts'

/** On a port of its own of this computer: whoever reads the pages cannot read this, and no proxy passes it on by mistake. */
export async function serveMetrics({ text, contentType }: Metrics, port: number): Promise<Listening> {
  const app = new Hono()
  app.onError((_, c) => c.text('', 500))
  // A page in a browser of this computer could make a name point here.
  app.use(refuseOtherHosts(null))
  app.get('/metrics', async (c) => c.body(await text(), 200, { 'Content-Type': contentType }))
  return listen(app.fetch, { host: '127.0.0.1', port })
}
