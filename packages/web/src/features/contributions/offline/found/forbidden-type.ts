/** By their ending: what is no document, and what hides documents from whoever is to read them. */
export function forbiddenType(name: string): 'archive' | 'shortcut' | 'program' | undefined {
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (archives.has(ending)) return 'archive'
  if (shortcuts.has(ending)) return 'shortcut'
  return programs.has(ending) ? 'program' : undefined
}

const archives = new Set(['zip', 'rar', '7z', 'tar', 'gz', 'tgz', 'bz2', 'xz', 'iso', 'cab'])
/** They lead to a file on the computer of who made them; Google Drive keeps its documents so too. */
const shortcuts = new Set(['lnk', 'url', 'webloc', 'desktop', 'gdoc', 'gsheet', 'gslides'])
const programs = new Set([
  ...['exe', 'msi', 'com', 'scr', 'pif', 'dll', 'sys', 'cpl', 'bat', 'cmd', 'ps1', 'vbs', 'vbe', 'js', 'jse'],
  ...['wsf', 'wsh', 'hta', 'reg', 'jar', 'apk', 'app', 'dmg', 'sh', 'html', 'htm', 'svg', 'xhtml'],
])
