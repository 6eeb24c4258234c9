/** Small choices of one person on one device. A browser that refuses storage still works, it only forgets. */
export type Preference = 'language' | 'theme' | 'shortcuts'

export function readPreference(preference: Preference): string | null {
  try {
    return localStorage.getItem(`undagi.${preference}`)
  } catch {
    return null
  }
}

export function writePreference(preference: Preference, value: string): void {
  try {
    localStorage.setItem(`undagi.${preference}`, value)
  } catch {
    // storage is full or forbidden: the choice holds until the page is closed
  }
}
