import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Policy } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from '../policies.module.css'

interface TextPanelProps {
  readonly policy: Policy
  readonly slug: string
}

/** The item of the library that holds its text, and where the two say different things. */
export function TextPanel({ policy: { text, state }, slug }: TextPanelProps) {
  const isEnacted = state === 'enacted' || state === 'amended'
  return (
    <Panel title={<Trans>Naskah</Trans>}>
      <div className={styles.body}>
        {text === null ? (
          <p className={styles.quiet}>
            {isEnacted ? (
              <Trans>
                Naskahnya belum dihubungkan. Unggah di Bukti, lalu pilih lewat “Ubah keterangan”: Undagi
                membacanya dan memberi tahu bila isinya lain dari catatan ini.
              </Trans>
            ) : (
              <Trans>Naskahnya belum dihubungkan.</Trans>
            )}
          </p>
        ) : (
          <p>
            {text.title === null ? (
              <Trans>Naskahnya terbatas: hanya untuk orang yang disebut di sana.</Trans>
            ) : (
              <Link to="/$slug/bukti" params={{ slug }}>
                {text.title}
              </Link>
            )}
          </p>
        )}
        {text?.contradictions.map((each) => (
          <Note key={each.kind} tone="look">
            <ContradictionWords {...each} />
          </Note>
        ))}
        {text?.isRead && text.contradictions.length === 0 && isEnacted ? (
          <p className={styles.quiet}>
            <Trans>Yang terbaca di naskah tidak berbeda dengan catatan ini.</Trans>
          </p>
        ) : null}
        {text !== null && text.title !== null && !text.isRead ? (
          <p className={styles.quiet}>
            <Trans>Naskahnya belum dibaca Undagi, atau tidak dapat dibaca.</Trans>
          </p>
        ) : null}
      </div>
    </Panel>
  )
}

type Contradiction = NonNullable<Policy['text']>['contradictions'][number]

function ContradictionWords({ kind, registered, found }: Contradiction) {
  const format = useFormat()
  if (kind === 'text_is_draft')
    return (
      <Trans>
        Di sini tercatat sudah ditetapkan, tetapi naskahnya terbaca sebagai rancangan. Ganti dengan naskah
        yang sudah bernomor dan ditandatangani, atau batalkan langkah penetapannya.
      </Trans>
    )
  if (kind === 'number_differs')
    return (
      <Trans>
        Di sini bernomor {registered}, di naskah terbaca {found}. Periksa mana yang benar.
      </Trans>
    )
  const [here, there] = [registered, found].map((day) => (day === null ? '' : format.day(day)))
  return (
    <Trans>
      Di sini ditetapkan {here}, di naskah terbaca {there}. Periksa mana yang benar.
    </Trans>
  )
}
