import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import type { Dashboard } from '../use-dashboard.ts'
import type { ProofSubject } from './proof-subject.ts'

export function ProofTitle({ dashboard, subject }: { dashboard: Dashboard; subject: ProofSubject }) {
  const format = useFormat()
  const { result, round, own } = dashboard
  switch (subject.kind) {
    case 'node': {
      const node = result.nodes[subject.code]
      const number = format.index(node?.value?.rounded ?? '')
      const isIndex = subject.code === result.rootCode
      return isIndex ? (
        own === null ? (
          <Trans>
            Dari mana indeks {round.year} sebesar {number}?
          </Trans>
        ) : (
          <Trans>
            Dari mana indeks resmi {round.year} sebesar {number}?
          </Trans>
        )
      ) : (
        <>
          {node?.name}: {number}
        </>
      )
    }
    case 'change':
      return <Trans>Perubahan indeks dari tahun sebelumnya</Trans>
    case 'distance':
      return <Trans>Jarak ke target</Trans>
    case 'step':
      return <Trans>Bila indikator {subject.code} naik satu tingkat</Trans>
  }
}
