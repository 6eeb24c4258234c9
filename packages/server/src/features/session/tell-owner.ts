import type { RequestContext } from '../../request-context.ts'
import type { EventContext } from './write-event.ts'

const sentences = {
  password_changed: 'Kata sandi akun Anda diganti.',
  password_reset: 'Kata sandi akun Anda diganti lewat tautan di surel.',
  second_factor_added: 'Aplikasi kode dipasang pada akun Anda.',
  second_factor_removed: 'Langkah kedua akun Anda dilepas.',
  recovery_codes_renewed: 'Kode pemulihan akun Anda dibuat baru; yang lama tidak berlaku lagi.',
  passkey_added: 'Kunci sandi baru ditambahkan ke akun Anda.',
  identity_linked: 'Sebuah akun instansi disambungkan ke akun Anda, dan dapat membukanya.',
  passkey_removed: 'Sebuah kunci sandi dihapus dari akun Anda.',
  passwords_tried:
    'Terlalu banyak percobaan masuk ke akun Anda dengan kata sandi yang salah. Percobaan berikutnya harus menunggu; belum ada yang masuk karenanya.',
  codes_tried:
    'Seseorang mengetahui kata sandi akun Anda, tetapi berkali-kali salah di langkah kedua. Percobaan berikutnya harus menunggu; belum ada yang masuk karenanya.',
  api_token_made:
    'Token API baru dibuat untuk akun Anda: program yang memegangnya bekerja atas nama Anda sampai token itu berakhir, atau dicabut di Profil dan keamanan.',
}

/** Nothing has changed yet. */
const tries: ReadonlySet<keyof typeof sentences> = new Set(['passwords_tried', 'codes_tried'])

type Told = Pick<RequestContext, 'letters'> & Pick<EventContext, 'clientAddress'>

/** A letter about what now protects the account, so that its owner hears of it also where somebody else did it. Nobody waits for it. */
export function tellOwner(
  kind: keyof typeof sentences,
  { name, email }: { readonly name: string; readonly email: string },
  { letters, clientAddress }: Told,
): void {
  if (!letters.isOpen) return
  letters.later(async () => {
    await letters.send({
      to: { name, address: email },
      subject: tries.has(kind) ? 'Percobaan masuk ke akun Undagi Anda' : 'Perubahan pada akun Undagi Anda',
      text: `Yth. ${name},

${sentences[kind]} Permintaannya datang dari alamat jaringan ${clientAddress}.

Bila itu Anda, atau administrator atas permintaan Anda, surat ini boleh diabaikan. Bila bukan, pilihlah kata sandi baru sekarang juga:

${letters.linkTo('/lupa-sandi')}

lalu beri tahu administrator Undagi di instansi Anda.
`,
    })
  })
}
