import type { CommanderError } from 'commander'

const HELP = 'Lihat undagi --help, atau undagi help <perintah>.'

/** A mistyped call in Indonesian. The library speaks English only; its codes are stable, its quotes name the word. */
export function explainCall({ code, message }: CommanderError): readonly string[] {
  const [word = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted ?? '')
  const suggestion = /Did you mean (\S+)\?/.exec(message)?.[1]
  const meant = suggestion === undefined ? '' : ` Mungkin maksud Anda ${suggestion}?`
  switch (code) {
    case 'commander.help':
      return [`Perintahnya belum lengkap. ${HELP}`]
    case 'commander.unknownCommand':
      return [`Perintah "${word}" tidak dikenal.${meant}`, HELP]
    case 'commander.unknownOption':
      return [`Opsi ${word} tidak dikenal.${meant}`, HELP]
    case 'commander.missingArgument':
      return [`Masukan ${word} belum ditulis.`, HELP]
    case 'commander.optionMissingArgument':
      return [`Opsi ${word} memerlukan isi.`, HELP]
    case 'commander.missingMandatoryOptionValue':
      return [`Opsi ${word} wajib ditulis.`, HELP]
    case 'commander.conflictingOption':
      return [`Opsi ${word} dan ${second} tidak dapat dipakai bersama.`, HELP]
    case 'commander.excessArguments':
      return [`Terlalu banyak masukan. Nama yang memuat spasi perlu tanda kutip.`, HELP]
    case 'commander.invalidArgument':
      return [`Opsi ${word} tidak dapat berisi "${second}". ${reasonOf(message)}`, HELP]
    default:
      return [message, HELP]
  }
}

/** The reason is our own Indonesian sentence, but for the list of choices. */
function reasonOf(message: string): string {
  const reason = /is invalid\. (.*)$/s.exec(message)?.[1] ?? ''
  return reason.replace(/^Allowed choices are/, 'Pilihannya:')
}
