import type { Installation } from '../installation.ts'
import { formatTable } from '../output/format-table.ts'
import type { Terminal } from '../output/terminal.ts'
import { stoppable } from './stoppable.ts'
import { megabytes } from './tell-progress.ts'

interface Context {
  readonly place: Installation
  readonly terminal: Terminal
}

/** What earlier restorations have put aside. */
export async function listEarlierData({ place, terminal }: Context): Promise<void> {
  const { listEarlier, momentInWords } = await import('@undagi/server')
  const earlier = await stoppable(() => listEarlier(place))
  if (earlier.length === 0) {
    terminal.tell('Tidak ada data dari sebelum sebuah pemulihan.')
    return
  }
  const rows = earlier.map(({ name, putAsideAt, bytes, institutions }) => [
    name,
    momentInWords(putAsideAt),
    megabytes(bytes),
    institutions.length === 0 ? '(kosong)' : institutions.slice(0, 3).join(', '),
  ])
  await terminal.print(
    formatTable(
      [
        { heading: 'nama', align: 'left' },
        { heading: 'disisihkan', align: 'left' },
        { heading: 'besar', align: 'right' },
        { heading: 'milik', align: 'left' },
      ],
      rows,
    ),
  )
}

export async function changeEarlier(
  { place, terminal }: Context,
  { undo, forget }: { undo: true | string | undefined; forget: string | undefined },
): Promise<void> {
  const { forgetEarlier, undoLastRestore } = await import('@undagi/server')
  if (forget !== undefined) {
    await stoppable(() => forgetEarlier(place, forget))
    await terminal.print(`${forget} sudah dihapus dan tidak dapat dipakai lagi.\n`)
    return
  }
  const { used, aside } = await stoppable(() => undoLastRestore(place, undo === true ? undefined : undo))
  await terminal.print(
    `Data ${used} dipakai kembali, seperti sebelum pemulihan itu. Yang dipakai sampai sekarang disimpan sebagai ${aside}; yang ditulis sesudah pemulihan ada di sana saja.\n`,
  )
}
