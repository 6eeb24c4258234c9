import { useLingui } from '@lingui/react/macro'
import { activateLanguage } from '../lib/language.ts'
import { LinkButton } from './link-button.tsx'

/** One click to the other language, written in that language. */
export function LanguageLink() {
  const { i18n } = useLingui()
  const other = i18n.locale === 'id' ? 'en' : 'id'
  return (
    <LinkButton lang={other} onClick={() => activateLanguage(other)}>
      {other === 'en' ? 'Read in English' : 'Baca dalam bahasa Indonesia'}
    </LinkButton>
  )
}
