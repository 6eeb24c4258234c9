import { Trans } from '@lingui/react/macro'
import type { OwnFinding } from '../../../lib/api/contract.ts'
import styles from './finding.module.css'

type SetAside = OwnFinding['setAside'][number]

/** What looked alike and was not counted, so that nobody has to explain it. */
export function SetAsideWords({ setAside }: { readonly setAside: readonly SetAside[] }) {
  if (setAside.length === 0) return null
  return (
    <div className={styles.aside}>
      <p>
        <Trans>Yang tidak dihitung sebagai tanda:</Trans>
      </p>
      <ul className={styles.asideList}>
        {setAside.map((kind) => (
          <li key={kind}>
            <Words kind={kind} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Words({ kind }: { readonly kind: SetAside }) {
  switch (kind) {
    case 'same_network':
      return <Trans>perangkat di jaringan yang sama, misalnya kantor Anda: itu bukan tempat lain</Trans>
    case 'phone_beside':
      return <Trans>ponsel yang sesekali dibuka di samping komputer</Trans>
    case 'shared_computer':
      return <Trans>komputer bersama yang dipakai beberapa akun</Trans>
    case 'replaced_device':
      return <Trans>perangkat yang menggantikan perangkat lama</Trans>
    case 'moving_network':
      return <Trans>jaringan yang berganti tanpa orangnya berpindah, misalnya karena VPN</Trans>
    case 'explained':
      return <Trans>yang sudah dijelaskan sebelumnya</Trans>
  }
}
