const stale = 'Heron 2 is currently unavailable.'

/**
 * A brief of `facts` that is long enough to be read in many steps: an outdated claim at its start, in its middle and
 * at its end, and five hundred paragraphs in three sections.
 */
export function longBrief(end = stale): string {
  const paragraphs = Array.from(
    { length: 500 },
    (_, at) =>
      `Paragraph ${at}: the committee heard the report and set the matter aside until its next session.`,
  )
  const sections = [
    ['# Start', stale, ...paragraphs.slice(0, 200)],
    ['# Middle', ...paragraphs.slice(200, 250), stale, ...paragraphs.slice(250, 450)],
    ['# End', ...paragraphs.slice(450), end],
  ]
  return `${sections.flat().join('\n\n')}\n`
}
