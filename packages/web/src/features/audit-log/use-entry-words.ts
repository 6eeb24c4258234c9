import { useLingui } from '@lingui/react/macro'
import type { AuditEntry } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'
import { wordsOf } from './operation-words.ts'
import { useObjectWords } from './use-object-words.ts'

/** One entry as sentences that can be read, printed and taken along: who, what, and about what. */
export function useEntryWords() {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const objectWords = useObjectWords()

  const who = ({ actor, onBehalfOf, erased, operation, notes }: AuditEntry) => {
    if (erased) return t`Nama yang sudah dihapus`
    if (operation.startsWith('operator.')) return t`Pengelola server`
    if (actor === null && operation.startsWith('server.')) return t`Server Undagi`
    if (actor === null) return t`Seseorang yang belum masuk`
    const [token] = notes.apiTokens ?? []
    if (token !== undefined) return t`${actor.name} lewat token API “${String(token.name)}”`
    return onBehalfOf === null ? actor.name : t`${actor.name} atas nama ${onBehalfOf.name}`
  }
  const what = ({ operation, outcome }: AuditEntry) => {
    const words = wordsOf(operation)
    const done = words === undefined ? t`menjalankan ${operation}` : i18n._(words)
    return outcome === 'done' ? done : t`mencoba ${done}, tetapi ditolak`
  }
  const about = (entry: AuditEntry) => objectWords(entry).join('; ')
  return {
    who,
    what,
    about,
    moment: ({ at }: AuditEntry, timeZone: string) => format.moment(at, timeZone),
    place: ({ position }: AuditEntry) => (position === null ? t`belum disegel` : t`no. ${position}`),
  }
}
