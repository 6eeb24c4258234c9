import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync } from 'node:fs'

/** What each test tool is called on any Debian release, and the file (or pattern of files) that shows it is there. */
const packages = {
  chromium: '/usr/bin/chromium',
  'chromium-headless-shell': '/usr/bin/chromium-headless-shell',
  'poppler-utils': '/usr/bin/pdftotext',
  'tesseract-ocr': '/usr/bin/tesseract',
  'tesseract-ocr-ind': '/usr/share/tesseract-ocr/*/tessdata/ind.traineddata',
  'fonts-liberation': '/usr/share/fonts/truetype/liberation',
  postgresql: '/usr/lib/postgresql/*/bin/postgres',
  'libreoffice-calc-nogui': '/usr/bin/soffice',
  wrk: '/usr/bin/wrk',
  'swift-proxy': '/usr/bin/swift-proxy-server',
  'swift-account': '/usr/bin/swift-account-server',
  'swift-container': '/usr/bin/swift-container-server',
  'swift-object': '/usr/bin/swift-object-server',
}

/** @typedef {readonly (keyof typeof packages)[]} Names */

/**
 * Installs the named Debian packages where this process is root on Debian.
 * @param {Names} names
 * @returns {string[]} the packages that are still missing, each with the sentence why
 */
export function ensureDebianPackages(names) {
  const hindrance = whyNotInstalled(names)
  if (hindrance !== undefined) return hindrance
  for (const [args, options] of commands(missing(names))) spawnSync('apt-get', args, options)
  return notInstalled(names)
}

/**
 * The same while other work goes on, for what that work does not need yet.
 * @param {Names} names
 * @returns {Promise<string[]>}
 */
export async function bringDebianPackages(names) {
  const hindrance = whyNotInstalled(names)
  if (hindrance !== undefined) return hindrance
  for (const [args, options] of commands(missing(names))) {
    await once(spawn('apt-get', args, options), 'close').catch(() => {})
  }
  return notInstalled(names)
}

/** @param {Names} names */
const missing = (names) => names.filter((name) => globSync(packages[name]).length === 0)

/** @param {Names} names */
const notInstalled = (names) =>
  missing(names).map((name) => `${name}: apt-get install ${name} tidak berhasil`)

/**
 * Undefined: they are to be installed.
 * @param {Names} names
 * @returns {string[] | undefined}
 */
function whyNotInstalled(names) {
  if (missing(names).length === 0) return []
  if (process.getuid?.() !== 0)
    return missing(names).map((name) => `${name}: pasang sebagai root (apt-get install ${name})`)
  if (!existsSync('/usr/bin/apt-get')) return missing(names).map((name) => `${name}: bukan mesin Debian`)
  process.stderr.write(`Memasang paket Debian: ${missing(names).join(', ')}…\n`)
  return undefined
}

/**
 * @param {readonly string[]} names
 * @returns {readonly (readonly [string[], { env: NodeJS.ProcessEnv, stdio: ['ignore', 'ignore', 'inherit'] }])[]}
 */
function commands(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = {
    env,
    stdio: /** @type {['ignore', 'ignore', 'inherit']} */ (['ignore', 'ignore', 'inherit']),
  }
  return [
    [['update', '-qq'], options],
    [['install', '-y', '-qq', '--no-install-recommends', ...names], options],
  ]
}
