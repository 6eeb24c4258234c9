import type { HelpConfiguration, Option } from 'commander'

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cara pakai:',
  'Arguments:': 'Masukan:',
  'Options:': 'Opsi:',
  'Commands:': 'Perintah:',
}

/** Help as people here read it: the library's own words in Indonesian too. */
export const indonesianHelp: HelpConfiguration = {
  helpWidth: 110,
  styleTitle: (title) => TITLES[title] ?? title,
  subcommandTerm: (command) =>
    [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(' '),
  optionDescription: ({ description, argChoices, defaultValue, defaultValueDescription }: Option) => {
    const extra: string[] = []
    if (argChoices !== undefined) extra.push(`pilihan: ${argChoices.join(', ')}`)
    const byDefault = defaultValueDescription ?? defaultValue
    if (typeof byDefault === 'string') extra.push(`bila tidak ditulis: ${byDefault}`)
    return extra.length === 0 ? description : `${description} (${extra.join('; ')})`
  },
}
