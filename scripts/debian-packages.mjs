import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'

/** What each test tool is called on any Debian release, and the file (or pattern of files) that shows it is there. */
const packages = {
  chromium: '/usr/bin/chromium',
  'poppler-utils': '/usr/bin/pdftotext',
  'tesseract-ocr': '/usr/bin/tesseract',
  'tesseract-ocr-ind': '/usr/share/tesseract-ocr/*/tessdata/ind.traineddata',
  'fonts-liberation': '/usr/share/fonts/truetype/liberation',
  postgresql: '/usr/lib/postgresql/*/bin/postgres',
  'libreoffice-calc-nogui': '/usr/bin/soffice',
  wrk: '/usr/bin/wrk',
}

/**
 * Installs the named Debian packages where this process is root on Debian.
 * @param {readonly (keyof typeof packages)[]} names
 * @returns {string[]} the packages that are still missing, each with the sentence why
 */
export function ensureDebianPackages(names) {
  const missing = () => names.filter((name) => globSync(packages[name]).length === 0)
  if (missing().length === 0) return []
  if (process.getuid?.() !== 0)
    return missing().map((name) => `${name}: pasang sebagai root (apt-get install ${name})`)
  if (!existsSync('/usr/bin/apt-get')) return missing().map((name) => `${name}: bukan mesin Debian`)
  process.stderr.write(`Memasang paket Debian: ${missing().join(', ')}…\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing()], quiet)
  return missing().map((name) => `${name}: apt-get install ${name} tidak berhasil`)
}
