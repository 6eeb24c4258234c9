/**
 * Whether what npm noted as installed has all that a lock file names, in the same versions. Optional packages are for
 * other machines; the entry without a path is the project itself.
 * @param {string} installed
 * @param {string} wanted
 * @returns {boolean}
 */
export function holdsAll(installed, wanted) {
  try {
    const there = JSON.parse(installed).packages
    return Object.entries(JSON.parse(wanted).packages).every(([path, { optional, integrity, version }]) => {
      if (path === '' || (optional && !there[path])) return true
      return there[path]?.integrity === integrity && there[path]?.version === version
    })
  } catch {
    return false
  }
}
