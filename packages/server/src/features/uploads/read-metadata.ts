const longestName = 200

/** `filename` of tus's list of keys and values in base64; undefined: none that a person could recognise. */
export function readFileName(metadata: string): string | undefined {
  for (const pair of metadata.split(',')) {
    const [key, value = ''] = pair.trim().split(' ')
    if (key === 'filename') return cleanFileName(Buffer.from(value, 'base64').toString('utf8'))
  }
  return undefined
}

/**
 * A name to be shown and saved under: without folders, and without what is not seen but changes how it reads, such as letters that
 * run from right to left ("gnp.exe" shown as "exe.png").
 */
export function cleanFileName(name: string): string | undefined {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const seen = last.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim()
  const chosen = shorten(seen.replaceAll(/[<>:"|?*]/g, '_').replace(/^\.+/, ''))
  return chosen === '' ? undefined : chosen
}

/** Its ending says what opens it, so that stays. */
function shorten(name: string): string {
  const letters = [...name]
  if (letters.length <= longestName) return name
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  return letters.slice(0, longestName - ending.length).join('') + ending
}
