import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml'
import { isPartialDate, type PartialDate } from '../text/day.ts'
import { nestsTooDeep } from '../text/yaml-depth.ts'
import type { KnowledgePosition, KnowledgeProblem } from './problem.ts'

/** A key of a YAML map with the node that is its value. */
export interface Field {
  readonly key: string
  readonly keyNode: Scalar
  readonly value: unknown
}

/**
 * One parsed knowledge file. Its readers return `undefined` for a value of the wrong type and note a problem,
 * so that one mistake hides nothing else; a file that is no YAML at all, or nests deeper than a reader can go, has
 * no root. YAML's own aliases are never followed: a file cannot blow up.
 */
export class YamlFile {
  readonly path: string
  readonly problems: KnowledgeProblem[] = []
  /** Where things that were read stand. */
  readonly places = new Map<object, KnowledgePosition>()
  readonly root: unknown
  /** Nothing of it can be read. */
  readonly isBroken: boolean
  readonly #lines = new LineCounter()

  constructor(path: string, text: string) {
    this.path = path
    this.root = nestsTooDeep(text) ? this.#tooDeep() : this.#parse(text)
    this.isBroken = this.problems.length > 0
  }

  #parse(text: string): unknown {
    const document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      logLevel: 'silent',
    })
    for (const error of [...document.errors, ...document.warnings]) {
      this.problems.push({ ...this.#at(error.pos[0]), message: error.message })
    }
    return this.problems.length > 0 ? undefined : (document.contents ?? undefined)
  }

  #tooDeep(): undefined {
    const message = 'it nests too deep to be read; a fact is three levels deep'
    this.problems.push({ path: this.path, line: 1, column: 1, message })
  }

  /** Whether a node is one of YAML's own aliases, which is told. */
  #isReference(node: unknown): boolean {
    if (!isAlias(node)) return false
    this.report(node, `YAML's references are not followed; write out what \`*${node.source}\` stands for`)
    return true
  }

  /** Where a node begins; the file's first line for what has no place. */
  position(node: unknown): KnowledgePosition {
    return this.#at(isNode(node) ? (node.range?.[0] ?? 0) : 0)
  }

  /** Notes where something that was read from a node stands. */
  place<T extends object>(item: T, node: unknown): T {
    this.places.set(item, this.position(node))
    return item
  }

  /** Notes a problem at a node. */
  report(node: unknown, message: string): undefined {
    this.problems.push({ ...this.position(node), message })
  }

  /** The fields of a map. */
  fields(node: unknown, what: string): readonly Field[] {
    if (this.#isReference(node)) return []
    if (!isMap(node)) {
      this.report(node, `${what} must be a map of \`key: value\``)
      return []
    }
    return node.items.flatMap(pair => this.#field(pair) ?? [])
  }

  /** The items of a list. */
  items(node: unknown, what: string): readonly unknown[] {
    if (isSeq(node)) return node.items
    if (this.#isReference(node)) return []
    this.report(node, `${what} must be a list`)
    return []
  }

  /** A text that is not empty. */
  text(node: unknown, what: string): string | undefined {
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value
    if (this.#isReference(node)) return undefined
    return this.report(node, `${what} must be a text; put it in quotes if it looks like a number`)
  }

  /** A fact's value: a text, a number, true or false. */
  value(node: unknown): string | number | boolean | undefined {
    const value: unknown = isScalar(node) ? node.value : undefined
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value
    if (this.#isReference(node)) return undefined
    return this.report(node, 'a value must be a text, a number, true or false')
  }

  /** One of several words. */
  term<T extends string>(node: unknown, what: string, terms: readonly T[]): T | undefined {
    const found = isScalar(node) ? terms.find(term => term === node.value) : undefined
    return found ?? this.report(node, `${what} must be one of ${terms.join(', ')}`)
  }

  /** An ISO date; a bare year may stand without quotes. */
  date(node: unknown, what: string): PartialDate | undefined {
    const date = isScalar(node) ? String(node.value) : ''
    if (isPartialDate(date)) return date
    return this.report(node, `${what} must be a date that exists, such as 2026-06-27, 2026-06 or 2026`)
  }

  /** A list of texts. */
  texts(node: unknown, what: string): readonly string[] {
    return this.items(node, what).flatMap(item => this.text(item, `each of ${what}`) ?? [])
  }

  #field(pair: Pair<unknown, unknown>): Field | undefined {
    const { key, value } = pair
    if (isScalar(key)) return { key: String(key.value), keyNode: key, value: value ?? key }
    return this.report(key, 'a key must be a plain text')
  }

  #at(offset: number): KnowledgePosition {
    const { line, col } = this.#lines.linePos(offset)
    return { path: this.path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)
}
