/** "Permen PANRB 59/2020" of a regulation with number and year; of another document its title up to the first comma. */
export function shortTitle(title: string): string {
  const [, kind, ministry, number, year] =
    title.match(/^(Peraturan|Pedoman) Menteri (\S+) Nomor (\d+) Tahun (\d+)/) ?? []
  if (kind === 'Peraturan') return `Permen ${ministry} ${number}/${year}`
  if (kind === 'Pedoman') return `Pedoman ${number}/${year}`
  return title.split(/, | "/)[0] ?? title
}
