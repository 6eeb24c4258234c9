/** Hands a file that the page has made to the browser, as if it had been downloaded. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // the browser has taken the file when the click is over; a minute later nothing needs the address
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
