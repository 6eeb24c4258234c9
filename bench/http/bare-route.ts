// The peer: what Hono and pg give when a route runs one SELECT and nothing else; no session, no policy, no validation.
// Run by itself: `node bench/http/bare-route.ts CONNECTION`; prints its address when it listens.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'

/** The same 47 rows that the product answers with. */
const selectIndicators = `
  SELECT s.indicator_code AS "code", s.value, s.reason, s.met_criteria AS "metCriteria", s.version,
         s.changed_by_name AS "changedByName", s.changed_at AS "changedAt",
         s.facts <> '' AS "hasFacts", s.analysis <> '' AS "hasAnalysis", 0 AS "openBlanks"
    FROM undagi.indicator_states s
   WHERE s.assessment_id = $1`

const pool = new pg.Pool({ ...JSON.parse(process.argv[2] ?? '{}'), max: 16 })
const app = new Hono()
app.get('/api/assessments/:id', async (c) => {
  const { rows } = await pool.query(selectIndicators, [c.req.param('id')])
  return c.json({ indicators: rows })
})
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}\n`)
})
