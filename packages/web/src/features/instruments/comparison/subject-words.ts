import { useLingui } from '@lingui/react/macro'
import type { FactSubject } from '@undagi/maturity'

/** What a change is about, in a few words. */
export function useSubjectWords(): (subject: FactSubject) => string {
  const { t } = useLingui()
  return (subject) => {
    switch (subject.kind) {
      case 'edition':
        return t`Edisi`
      case 'group':
        return t`Domain atau aspek ${subject.code}`
      case 'indicator':
        return t`Indikator ${subject.code}`
      case 'level':
        return t`Indikator ${subject.code}, tingkat ${subject.level}`
      case 'criterion':
        return t`Butir ${subject.criterion}`
    }
  }
}
