/** A version of the knowledge base, oldest first: a day, and a number for the second and later of one day. */
const VERSION = /^(\d{4}-\d{2}-\d{2})(?:\.([1-9]\d{0,3}))?$/
const RELEASE = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:[-+].*)?$/

/** Whether a text is a version of the knowledge base, such as `2026-11-21` or `2026-11-21.2`. */
export function isKnowledgeVersion(text: string): boolean {
  return VERSION.test(text)
}

/** Compares versions of the knowledge base: below zero where `a` is older. What is no version is the oldest. */
export function compareVersions(a: string, b: string): number {
  const [one, two] = [VERSION.exec(a), VERSION.exec(b)]
  const [dayOne, dayTwo] = [one?.[1] ?? '', two?.[1] ?? '']
  if (dayOne !== dayTwo) return dayOne < dayTwo ? -1 : 1
  return Number(one?.[2] ?? 1) - Number(two?.[2] ?? 1)
}

/** Whether a text is a release of Dateline, such as `0.1.0`. */
export function isRelease(text: string): boolean {
  return RELEASE.test(text)
}

/** Whether a release of Dateline is at least `minimum`. */
export function isAtLeast(release: string, minimum: string): boolean {
  const [own, wanted] = [numbersOf(release), numbersOf(minimum)]
  const place = own.findIndex((part, index) => part !== wanted[index])
  return place === -1 || (own[place] ?? 0) > (wanted[place] ?? 0)
}

function numbersOf(release: string): readonly number[] {
  return RELEASE.exec(release)?.slice(1, 4).map(Number) ?? [0, 0, 0]
}
