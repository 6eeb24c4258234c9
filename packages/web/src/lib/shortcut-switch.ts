import { readPreference, writePreference } from './preferences.ts'

/** WCAG 2.1.4: who dictates, or brushes keys by accident, can switch single-key shortcuts off. */
export function shortcutsEnabled(): boolean {
  return readPreference('shortcuts') !== 'off'
}

export function switchShortcuts(on: boolean): void {
  writePreference('shortcuts', on ? 'on' : 'off')
}
