import { readPreference, writePreference } from './preferences.ts'

const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export function chosenTheme(): Theme {
  const stored = readPreference('theme')
  return themes.find((theme) => theme === stored) ?? 'system'
}

/** `system` leaves the choice to the device: tokens.css then follows prefers-color-scheme. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  writePreference('theme', theme)
}
