import { existsSync } from 'node:fs'
import { ensureDebianPackages } from '../debian-packages.mjs'

/** The same pages drawn by the same program, without what only a window on a screen needs: a test takes half the work. */
const withoutWindows = '/usr/bin/chromium-headless-shell'
const whole = '/usr/bin/chromium'

/** In which the browser tests run. */
export function browserForTests(): string {
  return process.env.CHROMIUM ?? (existsSync(withoutWindows) ? withoutWindows : whole)
}

/** Brings it where it can; a whole Chromium that is there serves as well. Why there is none. */
export function ensureBrowser(): readonly string[] {
  const missing = ensureDebianPackages(['chromium-headless-shell'])
  return existsSync(browserForTests()) ? [] : missing
}
