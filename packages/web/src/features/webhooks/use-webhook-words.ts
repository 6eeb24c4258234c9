import { useLingui } from '@lingui/react/macro'
import type { WebhookDelivery, WebhookTest } from '../../lib/api/contract.ts'

type Result = Pick<WebhookTest, 'outcome' | 'status'>

/** What an address did with what it was told, in words. */
export function useWebhookWords() {
  const { t } = useLingui()
  return {
    result({ outcome, status }: Result): string {
      switch (outcome) {
        case 'accepted':
          return t`diterima (HTTP ${status ?? ''})`
        case 'answered':
          return t`ditolak penerima (HTTP ${status ?? ''})`
        case 'gone':
          return t`penerima sudah tidak ada lagi (HTTP 410)`
        case 'unreachable':
          return t`penerima tidak terjangkau`
        case 'too_slow':
          return t`tidak ada jawaban dalam sepuluh detik`
        case 'own_network':
          return t`alamatnya mengarah ke jaringan dalam server, jadi tidak dihubungi`
        case 'secret_unreadable':
          return t`rahasianya tidak terbaca di instalasi ini; hapus lalu daftarkan lagi`
        default:
          return outcome satisfies never
      }
    },
    state(state: WebhookDelivery['state']): string {
      switch (state) {
        case 'ready':
          return t`menunggu`
        case 'handing_over':
          return t`sedang dikirim`
        case 'delivered':
          return t`sampai`
        case 'failed':
          return t`tidak sampai`
        case 'needless':
          return t`tidak perlu lagi`
        default:
          return state satisfies never
      }
    },
  }
}
