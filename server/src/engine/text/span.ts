/** A half-open range of UTF-16 code units, `start <= offset < end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The span moved right by `by` code units (left when negative). */
export function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by }
}

/** Whether `inner` lies within `outer`, borders included. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `offset` lies in the span or just behind it, as an editor's cursor does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end
}

/** Gives the spans within each of a series of ascending spans, in one pass over both. */
export function sliced<T extends Span>(items: readonly T[]): (within: Span) => readonly T[] {
  let from = 0
  return within => {
    while (from < items.length && (items[from]?.start ?? 0) < within.start) from++
    const found: T[] = []
    for (let at = from; at < items.length; at++) {
      const item = items[at]
      if (!item || item.start > within.end) break
      if (item.end <= within.end) found.push(item)
    }
    return found
  }
}
