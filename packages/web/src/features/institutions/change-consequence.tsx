import { Trans } from '@lingui/react/macro'
import { Note } from '../../ui/note.tsx'
import type { InstitutionData } from './api/change-institution.ts'

interface ChangeConsequenceProps {
  readonly current: InstitutionData
  readonly next: InstitutionData
  readonly slug: string
}

/** Who will see what is about to be saved; nothing while nothing differs. */
export function ChangeConsequence({ current, next, slug }: ChangeConsequenceProps) {
  const isRenamed = next.name.trim() !== current.name
  const isMoved = next.timeZone !== current.timeZone
  if (!isRenamed && !isMoved) return null
  return (
    <Note tone="look">
      {isRenamed ? (
        <p>
          <Trans>
            Nama baru langsung dilihat semua orang di instansi ini, juga pada putaran tahun lalu. Alamat
            halaman /{slug} tetap.
          </Trans>
        </p>
      ) : null}
      {isMoved ? (
        <p>
          <Trans>
            Zona waktu baru berlaku untuk putaran yang dibuka sesudah ini. Putaran yang sudah ada tetap
            memakai zona waktunya sendiri, jadi batas waktunya tidak bergeser.
          </Trans>
        </p>
      ) : null}
    </Note>
  )
}
