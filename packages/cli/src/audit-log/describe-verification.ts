import type { LogFault, Verification } from '@undagi/audit-chain'
import { onOneLine } from '../output/for-people.ts'

/** What was found, in sentences; the first says whether the log is whole. */
export function describeVerification(found: Verification, wasAnchored: boolean): readonly string[] {
  const { name, entries, first, last, erased, fault } = found
  const whose = onOneLine(name)
  if (fault !== null)
    return [`Catatan ${whose} TIDAK utuh: ${describeFault(fault)}`, ...reach(found, wasAnchored)]
  if (first === null || last === null) {
    return [`Catatan ${whose} tidak berisi satu entri pun.`, ...reach(found, wasAnchored)]
  }
  const lines = [`Catatan ${whose} utuh: ${entries} entri, nomor ${first} sampai ${last}.`]
  if (first > 1) lines.push(`Berkas ini sebuah potongan: entri sebelum nomor ${first} tidak ikut diperiksa.`)
  if (erased > 0)
    lines.push(`Isi ${erased} entri sudah dihapus menurut hukum; tempat dan segelnya tetap ada.`)
  return [...lines, ...reach(found, wasAnchored)]
}

const changed = {
  payload: 'siapa, kepada apa, atau dari mana',
  head: 'waktu, perbuatan, hasil, atau segelnya',
  line: 'cara barisnya ditulis',
} as const

function describeFault(fault: LogFault): string {
  switch (fault.kind) {
    case 'changed':
      return `entri nomor ${fault.position} (baris ${fault.line}) diubah: ${changed[fault.what]} bukan yang disegel.`
    case 'missing':
      return `${range(fault.from, fault.to)} hilang sebelum baris ${fault.line}.`
    case 'reordered':
      return `entri nomor ${fault.position} tidak pada tempatnya: seharusnya di baris ${fault.line}, ditemukan di baris ${fault.foundAtLine}.`
    case 'inserted':
      return `sebuah entri disisipkan sebagai nomor ${fault.position} (baris ${fault.line}).`
    case 'rewritten':
      return `entri nomor ${fault.position} (baris ${fault.line}) bukan yang dijangkarkan pada ${fault.anchor.at}: catatan ditulis ulang pada atau sebelum entri itu.`
    case 'cut':
      return `ujungnya terpotong: berakhir pada nomor ${fault.last ?? 0}, sedangkan jangkar pada ${fault.anchor.at} mengenal nomor ${fault.anchor.position}.`
  }
}

const range = (from: number, to: number) =>
  from === to ? `entri nomor ${from}` : `entri nomor ${from} sampai ${to}`

/** What was proven, and plainly what was not. */
function reach({ provenTo, anchorsMet, last, fault }: Verification, wasAnchored: boolean): readonly string[] {
  if (!wasAnchored) {
    return [
      'Tanpa jangkar (--anchors): bila ujungnya dipotong, atau ditulis ulang sampai akhir, pemeriksaan ini tidak dapat melihatnya.',
    ]
  }
  if (provenTo === null) {
    return fault === null
      ? ['Tidak ada jangkar yang mengenai entri di berkas ini: ujungnya tidak terbukti.']
      : []
  }
  const proven = `Terbukti sampai nomor ${provenTo} (${anchorsMet} jangkar cocok).`
  if (fault !== null || last === provenTo) return [proven]
  return [proven, `Entri sesudahnya, sampai nomor ${last}, belum dijangkarkan ketika jangkar ini ditulis.`]
}
