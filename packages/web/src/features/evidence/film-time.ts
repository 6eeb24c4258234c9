/** A time in a film as people write it, in seconds: "1.23", "1:02:03", "83"; undefined: it is none. */
export function parseFilmTime(text: string): number | undefined {
  const found = /^(?:(?:(\d{1,2})[:.])?(\d{1,3})[:.])?(\d{1,5})$/.exec(text.trim())
  if (found === null) return undefined
  const [, hours, minutes, seconds] = found.map((part) => Number(part ?? 0))
  if (hours === undefined || minutes === undefined || seconds === undefined) return undefined
  if (found[2] !== undefined && seconds > 59) return undefined
  if (found[1] !== undefined && minutes > 59) return undefined
  return hours * 3600 + minutes * 60 + seconds
}

/** "1:23", of an hour and more "1:02:03". */
export function filmTime(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const two = (number: number) => String(number).padStart(2, '0')
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`
}

/** The address of a film elsewhere, so that it begins at a time where its place is known to allow that. */
export function filmLink(link: string, atSeconds: number | null): string {
  if (atSeconds === null || !URL.canParse(link)) return link
  const url = new URL(link)
  const host = url.hostname.replace(/^(?:www|m)\./, '')
  if (host === 'youtube.com' || host === 'youtu.be') url.searchParams.set('t', `${atSeconds}s`)
  else if (host === 'drive.google.com') url.searchParams.set('t', String(atSeconds))
  else if (host === 'vimeo.com' || /\.(?:mp4|m4v|webm|ogv|mov)$/i.test(url.pathname))
    url.hash = `t=${atSeconds}`
  return url.href
}
