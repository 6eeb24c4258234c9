import { i18n } from '@lingui/core'
import { messages as indonesian } from '../locales/id/messages.po'
import { readPreference, writePreference } from './preferences.ts'

const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

function isLanguage(value: string | null): value is Language {
  return languages.some((language) => language === value)
}

/** Indonesian unless this person chose otherwise on this device. */
export function chosenLanguage(): Language {
  const stored = readPreference('language')
  return isLanguage(stored) ? stored : 'id'
}

/** Loads the catalogue where it is not here yet and shows the whole page in that language. */
export async function activateLanguage(language: Language): Promise<void> {
  // the source language travels with the page; another one is fetched by those who want it
  const messages = language === 'id' ? indonesian : (await import('../locales/en/messages.po')).messages
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
  writePreference('language', language)
}
