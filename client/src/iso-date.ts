/** What is wrong with a text that should be empty or a full ISO date; `undefined` if nothing is. */
export function dateProblem(text: string): string | undefined {
  if (text === '') return undefined
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'Write the date as YYYY-MM-DD'
  const time = Date.parse(`${text}T00:00:00Z`)
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  return exists ? undefined : 'There is no such day'
}
