// Everything that must hold, in one command. Brings Node 24, Chromium, poppler, tesseract and a server PostgreSQL first, and a store of documents
// that speaks S3 beside the first checks.
import { ensureNode24 } from './bootstrap.mjs'

await ensureNode24(import.meta.filename ?? new URL(import.meta.url).pathname)

// Only now: the Node of a fresh machine could not read these files.
const { bringDebianPackages, ensureDebianPackages } = await import('./debian-packages.mjs')
const { ensureBrowser } = await import('./test/browser.ts')
const missing = [
  ...ensureDebianPackages(['poppler-utils', 'fonts-liberation', 'postgresql']),
  ...ensureBrowser(),
]
// Undagi reads without it too, but no scans: what is not tried then is named at the end as skipped.
for (const reason of ensureDebianPackages(['tesseract-ocr', 'tesseract-ocr-ind'])) console.log(reason)
const { runChecks } = await import('./test/run-checks.ts')
const only = process.argv.slice(2)
const wantsSwift = only.length === 0 || only.some((name) => ['server', 'installation'].includes(name))
const withoutSwift = wantsSwift
  ? bringDebianPackages(['swift-proxy', 'swift-account', 'swift-container', 'swift-object'])
  : Promise.resolve([])
process.exit(await runChecks({ missing, withoutSwift, only }))
