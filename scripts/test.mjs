// Everything that must hold, in one command. Brings Node 24, Chromium, poppler and a server PostgreSQL first.
import { ensureNode24 } from './bootstrap.mjs'

await ensureNode24(import.meta.filename ?? new URL(import.meta.url).pathname)

// Only now: the Node of a fresh machine could not read these files.
const { ensureDebianPackages } = await import('./debian-packages.mjs')
const missing = ensureDebianPackages(['chromium', 'poppler-utils', 'fonts-liberation', 'postgresql'])
const { runChecks } = await import('./test/run-checks.ts')
process.exit(await runChecks({ missing, only: process.argv.slice(2) }))
